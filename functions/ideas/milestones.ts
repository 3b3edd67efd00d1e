import { addDays } from "../platform/clock.ts";
import { Problem } from "../platform/problem.ts";
import type { MilestonePolicy, ResolvedClock } from "./policy.ts";

/**
 * The numbers of a policy for a membership, to be frozen on the idea when its clock starts.
 * Returns "waiting" while the circle is too small for shares to mean anything.
 * @throws Problem milestones-must-rise, milestone-above-membership
 */
export function resolveClock(policy: MilestonePolicy, members: number): ResolvedClock | "waiting" {
  if (policy.kind === "fixed")
    return rising({ firstWindowDays: policy.firstWindowDays, milestones: policy.milestones });
  if (members < policy.waitBelowMembers) return "waiting";
  const milestones: { supporters: number; extraDays: number }[] = [];
  for (const { percent, atLeast, extraDays } of policy.milestones) {
    const before = milestones.at(-1)?.supporters ?? 0;
    // Rounded first: 0.1 % of a thousand is 1, not 1.0000000000000002.
    const share = Math.ceil(Number(((percent * members) / 100).toFixed(6)));
    const supporters = Math.max(share, atLeast, before + 1);
    if (supporters > members) throw new Problem("milestone-above-membership", { values: { supporters, members } });
    milestones.push({ supporters, extraDays });
  }
  return rising({ firstWindowDays: policy.firstWindowDays, milestones });
}

/**
 * What a brand may set: steps rise, and shares can be reached by the smallest membership that would start a clock.
 * @throws Problem milestones-must-rise, milestone-above-membership
 */
export function assertPolicyHolds(policy: MilestonePolicy, members: number): void {
  if (policy.kind === "share") assertRising(policy.milestones.map((m) => [m.percent, m.atLeast]));
  resolveClock(policy, policy.kind === "share" ? Math.max(members, policy.waitBelowMembers) : members);
}

/** Each figure of a step stands above the same figure of the step before. @throws Problem milestones-must-rise */
function assertRising(steps: number[][]): void {
  const falls = steps.findIndex((figures, i) => figures.some((figure, j) => figure <= (steps[i - 1]?.[j] ?? 0)));
  if (falls >= 0) throw new Problem("milestones-must-rise", { values: { step: falls + 1 } });
}

function rising(clock: ResolvedClock): ResolvedClock {
  assertRising(clock.milestones.map((m) => [m.supporters]));
  return clock;
}

/** Days stack: each milestone reached moves the same deadline further, never resets it. */
export function gatheringEndsAt(clock: ResolvedClock, startedAt: Date, reached: number): Date {
  const extra = clock.milestones.slice(0, reached).reduce((days, m) => days + m.extraDays, 0);
  return addDays(startedAt, clock.firstWindowDays + extra);
}

/** How many milestones a count has reached; never fewer than already crossed. */
export function milestonesReached(clock: ResolvedClock, supporters: number, alreadyReached: number): number {
  return Math.max(alreadyReached, clock.milestones.filter((m) => supporters >= m.supporters).length);
}

/** The next step to climb, or none at the top. */
export const nextMilestone = (clock: ResolvedClock, reached: number) => clock.milestones[reached];
export const isTop = (clock: ResolvedClock, reached: number) => reached >= clock.milestones.length;
