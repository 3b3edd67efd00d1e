import type { Act } from "../acts/contract.ts";
import type { MemberId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { appealableKinds } from "./contract.ts";
import { appealEndsAt } from "./limits.ts";

export const isAppealable = ({ kind, by }: Pick<Act, "kind" | "by">): boolean =>
  "memberId" in by && appealableKinds.some((known) => known === kind);

/**
 * Whom an act concerns asks for a second look, in time.
 * @throws Problem not-found for what is not theirs, appeal-too-late with the last day
 */
export function assertAppealable(act: Act | undefined, memberId: MemberId, now: Date): asserts act is Act {
  if (act?.memberId !== memberId || !isAppealable(act)) throw new Problem("not-found");
  const until = appealEndsAt(act.at);
  if (now.getTime() >= until.getTime())
    throw new Problem("appeal-too-late", { values: { until: until.toISOString() } });
}

/** Nobody decides about their own act. @throws Problem own-act */
export function assertImpartial({ actedBy }: { actedBy?: MemberId }, decider: MemberId): void {
  if (actedBy === decider) throw new Problem("own-act");
}
