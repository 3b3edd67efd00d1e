import { assertPolicyHolds, gatheringEndsAt, resolveClock } from "../../../functions/ideas/milestones.ts";
import type { MilestonePolicy, ResolvedClock } from "../../../functions/ideas/policy.ts";
import { circle, classic } from "../../../functions/ideas/presets.ts";
import { Problem } from "../../../functions/platform/problem.ts";
import type { PolicyModel } from "../../models.ts";
import type { Trouble } from "../answer.ts";
import { isSame } from "./parts.ts";

export const presets = { classic, circle } as const;
export type PresetName = keyof typeof presets | "own";

export const presetOf = (policy: MilestonePolicy): PresetName =>
  isSame(policy, classic) ? "classic" : isSame(policy, circle) ? "circle" : "own";

/** Why nobody could set this policy for so many members, as the server would say it. */
export function refusalOf(policy: MilestonePolicy, members: number): Trouble | undefined {
  const tried = attempt(() => assertPolicyHolds(policy, members));
  return tried.ok ? undefined : tried.trouble;
}

/** What a policy comes to for so many members: its numbers, and the first and the last date of an idea of today. */
export function explained(policy: MilestonePolicy, members: number, today: Date) {
  const clock = resolvedFor(policy, members);
  const model: PolicyModel = {
    kind: policy.kind,
    firstWindowDays: policy.firstWindowDays,
    ...(policy.kind === "share" && { waitBelowMembers: policy.waitBelowMembers }),
    steps: policy.milestones.map((step) => ({ ...step })),
    ...(clock && { resolved: clock.milestones }),
  };
  const goal = clock?.milestones[0]?.supporters;
  if (!clock || goal === undefined) return { model };
  const firstAt = gatheringEndsAt(clock, today, 0).toISOString();
  // The last step opens review: its days are never gained.
  const lastAt = gatheringEndsAt(clock, today, clock.milestones.length - 1).toISOString();
  return { model, dates: { firstAt, goal, lastAt } };
}

function resolvedFor(policy: MilestonePolicy, members: number): ResolvedClock | undefined {
  const tried = attempt(() => resolveClock(policy, members));
  return tried.ok && tried.value !== "waiting" ? tried.value : undefined;
}

function attempt<T>(rule: () => T): { ok: true; value: T } | { ok: false; trouble: Trouble } {
  try {
    return { ok: true, value: rule() };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { ok: false, trouble: { code: error.code, ...(error.values && { values: error.values }) } };
  }
}
