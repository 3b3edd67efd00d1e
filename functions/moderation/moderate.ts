import { citedRule } from "../circles/cited-rule.ts";
import type { Circle } from "../circles/contract.ts";
import type { Actor, IdeaCard } from "../ideas/contract.ts";
import { assertTransition } from "../ideas/lifecycle.ts";
import { gatheringEndsAt, resolveClock } from "../ideas/milestones.ts";
import type { CardChanges } from "../ideas/transition.ts";
import { Problem } from "../platform/problem.ts";
import type { ModerationInput, Moderator } from "./contract.ts";

const stageOf = { published: "gathering", returned: "returned", declined: "declined" } as const;
export const stageAfter = (input: ModerationInput) => stageOf[input.outcome];

export const moderatorOf = ({ memberId, name }: Moderator): Actor => ({ kind: "moderator", memberId, name });

/**
 * What a moderator's answer changes on the card.
 * @throws Problem wrong-stage, reasons-missing, invalid-input for a rule that the circle does not have
 */
export function changesOf(card: IdeaCard, input: ModerationInput, circle: Circle, members: number, now: Date) {
  const stage = stageAfter(input);
  assertTransition(card.stage, stage, "moderator", input.message);
  if (input.outcome === "declined" && input.ruleNumber > circle.rules.length)
    throw new Problem("invalid-input", {
      issues: [{ path: "ruleNumber", code: "too-large", limit: circle.rules.length }],
    });
  return stage === "gathering" ? published(circle, members, now) : ({ stage } satisfies CardChanges);
}

/** The circle's policy, in numbers and frozen; too small a circle publishes without a clock, which starts later. */
function published(circle: Circle, members: number, now: Date): CardChanges {
  const at = now.toISOString();
  const clock = resolveClock(circle.policy, members);
  const open = { stage: "gathering", publishedAt: at, reached: 0 } as const;
  if (clock === "waiting") return open;
  return { ...open, clock, clockStartedAt: at, endsAt: gatheringEndsAt(clock, now, 0).toISOString() };
}

/** The line of the timeline; a moderator's message is in the moderator's language. */
export function recordOf(card: IdeaCard, input: ModerationInput, circle: Circle, moderator: Moderator) {
  const rule = input.outcome === "declined" ? citedRule(circle, input.ruleNumber) : {};
  const why = input.message ? { text: input.message, lang: moderator.lang, ...rule } : undefined;
  return { kind: "stage", by: moderatorOf(moderator), from: card.stage, ...(why && { why }) } as const;
}
