import { assertPolicyHolds, gatheringEndsAt, resolveClock } from "../../../functions/ideas/milestones.ts";
import { circle, classic, MilestonePolicy } from "../../../functions/ideas/policy.ts";
import { Problem } from "../../../functions/platform/problem.ts";
import { answerIn } from "./answers.ts";
import type { Draft } from "./fields.ts";

export const policyNames = ["circle", "classic", "own"] as const;
export type PolicyName = (typeof policyNames)[number];
export const policyNameIn = (draft: Draft): PolicyName =>
  policyNames.find((name) => name === answerIn(draft, "policy")) ?? "circle";

/** @throws ZodError-free: undefined where the brand's own numbers are no policy at all. */
export function policyOf(draft: Draft, name: PolicyName = policyNameIn(draft)): MilestonePolicy | undefined {
  if (name !== "own") return name === "classic" ? classic : circle;
  const read = MilestonePolicy.safeParse({
    kind: "fixed",
    firstWindowDays: wholeIn(answerIn(draft, "ownWindow")),
    milestones: answerIn(draft, "ownSteps")
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => {
        const [supporters = "", extraDays = "0"] = line.trim().split(/[\s,;:]+/);
        return { supporters: wholeIn(supporters), extraDays: wholeIn(extraDays) };
      }),
  });
  return read.success ? read.data : undefined;
}

export const wholeIn = (text: string): number => (/^\d{1,9}$/.test(text.trim()) ? Number(text.trim()) : Number.NaN);

export const membersIn = (draft: Draft): number => wholeIn(answerIn(draft, "members"));

/** What a policy means for an idea that is published at a moment, in a circle of so many members. */
export type Explained = {
  /** The clock waits for so many members. */
  waits?: number;
  steps: { supporters: number; share: number; latest: Date; extraDays: number; perWeek: number }[];
  longestDays: number;
};

/** @throws Problem milestones-must-rise, milestone-above-membership */
export function explained(policy: MilestonePolicy, members: number, publishedAt: Date): Explained {
  assertPolicyHolds(policy, members);
  assertReachable(policy, members);
  const clock = resolveClock(policy, members);
  if (clock === "waiting")
    return { waits: policy.kind === "share" ? policy.waitBelowMembers : 0, steps: [], longestDays: 0 };
  const steps = clock.milestones.map(({ supporters, extraDays }, reached) => {
    const latest = gatheringEndsAt(clock, publishedAt, reached);
    const days = (latest.getTime() - publishedAt.getTime()) / 86_400_000;
    return { supporters, share: supporters / members, latest, extraDays, perWeek: (7 * supporters) / days };
  });
  const last = steps.at(-1);
  return { steps, longestDays: last ? (last.latest.getTime() - publishedAt.getTime()) / 86_400_000 : 0 };
}

/** Support comes from members, and makes members: a goal above those whom the brand expects is one that nobody reaches. */
function assertReachable(policy: MilestonePolicy, members: number): void {
  const top = policy.kind === "fixed" ? (policy.milestones.at(-1)?.supporters ?? 0) : 0;
  if (top > members) throw new Problem("milestone-above-membership", { values: { supporters: top, members } });
}
