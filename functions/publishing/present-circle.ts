import type { CircleLink, PolicyModel } from "../../web/models.ts";
import { type Circle, isPrivate } from "../circles/contract.ts";
import { resolveClock } from "../ideas/milestones.ts";
import type { MilestonePolicy } from "../ideas/policy.ts";
import type { Language } from "../platform/languages.ts";
import { Problem } from "../platform/problem.ts";

/** A circle by name and colour; by its id alone should it be missing. */
export const circleLink = (circle: Circle | undefined, circleId: string, lang: Language): CircleLink => ({
  circleId,
  name: circle?.name[lang] ?? circleId,
  palette: circle?.palette ?? "clay",
  ...(isPrivate(circle) && { private: true }),
});

/** A policy in numbers, with what a new idea would get today. */
export function presentPolicy(policy: MilestonePolicy, members: number): PolicyModel {
  const resolved = resolvedFor(policy, members);
  return {
    kind: policy.kind,
    firstWindowDays: policy.firstWindowDays,
    ...(policy.kind === "share" && { waitBelowMembers: policy.waitBelowMembers }),
    steps: policy.milestones.map((step) => ({ ...step })),
    ...(resolved && { resolved }),
  };
}

function resolvedFor(policy: MilestonePolicy, members: number) {
  try {
    const clock = resolveClock(policy, members);
    return clock === "waiting" ? undefined : clock.milestones;
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}
