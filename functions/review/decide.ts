import type { IdeaCard } from "../ideas/contract.ts";
import { assertTransition } from "../ideas/lifecycle.ts";
import { msPerDay } from "../platform/clock.ts";
import { Problem } from "../platform/problem.ts";
import type { SessionMember } from "../platform/session.ts";
import { dayIn, instantIn } from "../platform/zoned-time.ts";
import type { Decision, DecisionInput, Reviewer, Signer } from "./contract.ts";

const secondLookHour = 9;

/** What a decision is made from, besides its words. */
export type Deciding = { card: IdeaCard; by: Signer; supporters: number; timeZone: string; now: Date };

/** Whole days since the goal was reached. */
export const daysWaiting = (card: Pick<IdeaCard, "reviewOpenedAt">, now: Date): number =>
  card.reviewOpenedAt ? Math.floor((now.getTime() - Date.parse(card.reviewOpenedAt)) / msPerDay) : 0;

export const productOf = ({ memberId, name }: Reviewer) => ({ kind: "product", memberId, name }) as const;
/** As whom somebody signs: with their title, if the issuer tells one. */
export const signerOf = ({ memberId, name, title }: Pick<SessionMember, "memberId" | "name" | "title">): Signer => ({
  ...productOf({ memberId, name }),
  ...(title && { title }),
});

/**
 * The public decision record. No outcome without a reason in the language of the idea.
 * @throws Problem wrong-stage, reasons-missing, date-must-be-later
 */
export function decisionOf(input: DecisionInput, { card, by, supporters, timeZone, now }: Deciding): Decision {
  assertTransition(card.stage, input.outcome, "product", input.reasons[card.lang]);
  const secondLookAt = input.outcome === "parked" ? secondLook(input.secondLookOn, timeZone, now) : undefined;
  const { outcome, reasons, changeOurMind, reasonCodes } = input;
  return {
    ideaId: card.ideaId,
    number: card.version + 1,
    decidedAt: now.toISOString(),
    outcome,
    reasons: withoutEmpty(reasons),
    changeOurMind: withoutEmpty(changeOurMind),
    reasonCodes,
    ...(secondLookAt && { secondLookAt }),
    signedBy: by,
    supporters,
    daysInReview: daysWaiting(card, now),
  };
}

/** Nine in the morning of the brand's day, on a day after today. */
function secondLook(day: string | undefined, timeZone: string, now: Date): string {
  const today = dayIn(timeZone, now);
  if (!day || day <= today) throw new Problem("date-must-be-later", { values: { today } });
  return instantIn(timeZone, day, secondLookHour).toISOString();
}

const withoutEmpty = ({ fr, en }: DecisionInput["reasons"]) => ({ ...(fr && { fr }), ...(en && { en }) });
