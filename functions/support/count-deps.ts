import type { ClockDeps } from "../ideas/clock-deps.ts";
import { type RecountDeps, recountEveryShard } from "./recount.ts";
import { refreshCardNow } from "./refresh-card.ts";
import { readStanding } from "./standing.ts";

export type CountDeps = RecountDeps & {
  /** Sends `{ideaId}` to the queue `recounts`, to arrive after so many seconds. */
  later: (ideaId: string, seconds: number) => Promise<void>;
};

/** What the clock of ideas gets from counting: an exact recount that the card shows at once. */
export const clockDepsOf = (deps: RecountDeps): ClockDeps => ({
  table: deps.table,
  clock: deps.clock,
  recount: async ({ ideaId }) => {
    const standing = await readStanding(deps.table, ideaId);
    if (standing) await recountEveryShard(deps, standing);
    return (await refreshCardNow(deps, ideaId))?.supporters ?? 0;
  },
});
