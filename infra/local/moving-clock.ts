import type { Reactions } from "./reactions.ts";
import type { Services } from "./services.ts";

/** What one sweep of the deadlines catches up on with ease. */
const stepMs = 5 * 3_600_000;
/** What one sweep catches up on at the most: `minutesARun` of `ideas/sweep-deadlines.ts`. */
const sweepMs = 6 * 3_600_000;

const ahead = () => Number(process.env.PALIER_CLOCK_AHEAD_MS ?? 0);
export const now = () => new Date(Date.now() + ahead());

/** Time that tests and the demo let pass: for functions and delayed messages alike. */
export function clockOf({ settled, runSchedule }: Reactions, services: Services) {
  const pass = (ms: number) => {
    process.env.PALIER_CLOCK_AHEAD_MS = String(ahead() + ms);
    services.timePasses(ms);
  };

  const settledLater = async (within = Number.POSITIVE_INFINITY) => {
    for (let left = within; ; ) {
      await settled();
      const wait = services.nextDelayed();
      if (wait === undefined || wait > left) return left;
      pass(wait);
      left -= wait;
    }
  };

  return {
    settled,
    settledLater: async () => {
      await settledLater();
    },
    /** As after a sleep: the time has passed at once, `then` is done, and the sweeps catch up. */
    leap: async (ms: number, then: () => Promise<void> = async () => {}) => {
      pass(ms);
      await then();
      for (let left = ms; left > -sweepMs; left -= sweepMs) await runSchedule("sweep-deadlines");
      await runSchedule();
      await settledLater();
    },
    advance: async (ms: number) => {
      await runSchedule("sweep-deadlines");
      for (let left = ms; left > 0; left -= stepMs) {
        pass(await settledLater(Math.min(left, stepMs)));
        await runSchedule("sweep-deadlines");
      }
      await runSchedule();
      await settledLater();
    },
  };
}
