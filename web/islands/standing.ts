import type { StairModel } from "../models.ts";

/** What the published twin tells of an idea. */
export type Twin = Pick<StairModel, "stage" | "steps" | "reached" | "supporters" | "endsAt">;
/** The reader's own act as the API answered it, and when. */
export type OwnAct = { supported: boolean; supporters: number; at: number };

/** Published counts lag behind by up to a minute; until they have caught up, the reader's own act holds. */
const catchUpMs = 90_000;

/** The stair to show: the newer of both, with the reader's own act always in it. */
export function seenStair(before: StairModel, twin: Twin, own: OwnAct | undefined, now: number): StairModel {
  const { endsAt: _old, ...rest } = before;
  const { stage, steps, reached, endsAt } = twin;
  return { ...rest, stage, steps, reached, supporters: seenCount(twin, own, now), ...(endsAt && { endsAt }) };
}

function seenCount({ supporters }: Twin, own: OwnAct | undefined, now: number): number {
  if (!own || now - own.at > catchUpMs) return supporters;
  return own.supported ? Math.max(own.supporters, supporters) : Math.min(own.supporters, supporters);
}

export type Crossing = { supporters: number; extraDays: number; opensReview: boolean; endsAt?: string };

/** The milestone that was crossed between two looks; the highest, if there were several. */
export function crossingBetween(before: Twin, after: Twin): Crossing | undefined {
  const step = after.reached > before.reached ? after.steps[after.reached - 1] : undefined;
  if (!step) return undefined;
  return {
    supporters: step.supporters,
    extraDays: step.extraDays,
    opensReview: after.stage === "in_review",
    ...(after.endsAt && { endsAt: after.endsAt }),
  };
}
