import { Problem } from "../platform/problem.ts";
import { dayIn, instantIn } from "../platform/zoned-time.ts";
import type { Batch } from "./contract.ts";

/** A day counts to its end, in the brand's time zone. */
export function cutOffAt(cutOffOn: string, timeZone: string): Date {
  const next = new Date(`${cutOffOn}T12:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return instantIn(timeZone, next.toISOString().slice(0, 10), 0);
}

/**
 * The batch of an idea: where it was put by hand, else the first whose cut-off comes after its goal was reached. What
 * comes after a cut-off goes to the next; as no past cut-off is ever added or moved, an idea stays where it was.
 */
export function batchOf<B extends Pick<Batch, "cutOffOn" | "cutOffAt">>(
  idea: { reviewOpenedAt?: string | undefined },
  byHand: string | undefined,
  batches: readonly B[],
): B | undefined {
  const chosen = batches.find(({ cutOffOn }) => cutOffOn === byHand);
  const opened = idea.reviewOpenedAt;
  if (chosen || !opened) return chosen;
  return batches.toSorted((a, b) => (a.cutOffAt < b.cutOffAt ? -1 : 1)).find((batch) => opened < batch.cutOffAt);
}

/** A batch is opened, moved or taken away only while its cut-off is ahead. @throws Problem date-must-be-later */
export function assertAhead(cutOffOn: string, timeZone: string, now: Date): void {
  if (now.getTime() >= cutOffAt(cutOffOn, timeZone).getTime())
    throw new Problem("date-must-be-later", { values: { today: dayIn(timeZone, now) } });
}
