import { systemClock } from "../platform/clock.ts";
import type { CountDeps } from "../support/count-deps.ts";
import { spareLater } from "../support/spare-later.ts";
import { theTable } from "./clients.ts";
import { sendTo } from "./queues.ts";

/** What counting needs: the table, the time, and the queue that asks for a count later. */
export function countDeps(): CountDeps {
  const send = sendTo("recounts");
  const later = async (ideaId: string, seconds: number) => {
    const failed = await send([{ body: { ideaId }, delaySeconds: seconds }]);
    if (failed.length > 0) throw new Error(`No later count of ${ideaId} could be asked for`);
  };
  return { table: theTable(), clock: systemClock, later: spareLater(later, systemClock) };
}
