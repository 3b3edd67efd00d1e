import type { IdeaCard } from "../ideas/contract.ts";
import { takesSupport } from "../ideas/lifecycle.ts";
import { Problem } from "../platform/problem.ts";
import type { Merge } from "./contract.ts";
import { mustLastSeconds } from "./limits.ts";

type Both = { duplicate: IdeaCard; survivor: IdeaCard };
/** What the duplicate took in, and the splits that either went through last. */
type Past = { takenIn: readonly Merge[]; splits: readonly (Merge | undefined)[] };

/**
 * Two ideas of one circle that both take support. Merges are one step deep: an idea that took others in takes in more,
 * and goes into none, so that no chain and no circle can arise.
 * @throws Problem same-idea, other-circle, not-gathering, has-taken-in, ends-too-soon, still-carrying
 */
export function assertMayMerge({ duplicate, survivor }: Both, { takenIn, splits }: Past, now: Date): void {
  if (duplicate.ideaId === survivor.ideaId) throw new Problem("same-idea");
  if (duplicate.circleId !== survivor.circleId || duplicate.private !== survivor.private)
    throw new Problem("other-circle");
  for (const card of [duplicate, survivor])
    if (!takesSupport(card, now)) throw new Problem("not-gathering", { values: { title: card.title } });
  if (takenIn.some(({ split }) => !split)) throw new Problem("has-taken-in", { values: { title: duplicate.title } });
  if (survivor.endsAt && Date.parse(survivor.endsAt) < now.getTime() + mustLastSeconds * 1_000)
    throw new Problem("ends-too-soon", { values: { endsAt: survivor.endsAt } });
  if ([...takenIn, ...splits].some((merge) => merge?.split && !merge.settledAt)) throw new Problem("still-carrying");
}

/** Ended without an answer, an idea holds nobody back: what it took in may gather again. */
const letsGo: readonly string[] = ["gathering", "expired", "withdrawn", "removed"];

/** @throws Problem wrong-stage when it is not merged into that idea, split-too-late once that idea is under review */
export function assertMaySplit({ duplicate, survivor }: Both): void {
  if (duplicate.stage !== "merged" || duplicate.mergedInto !== survivor.ideaId)
    throw new Problem("wrong-stage", { values: { from: duplicate.stage, to: "gathering" } });
  if (!letsGo.includes(survivor.stage)) throw new Problem("split-too-late", { values: { stage: survivor.stage } });
}
