import { isPublicStage } from "../ideas/lifecycle.ts";
import type { IdeaId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { SessionMember } from "../platform/session.ts";
import { actOf } from "./acts.ts";
import type { Correction, CorrectionInput, Decision } from "./contract.ts";
import { decisionLimits } from "./contract.ts";
import { signerOf } from "./decide.ts";
import type { ReviewDeps } from "./review.ts";

type Correcting = {
  ideaId: IdeaId;
  number: number;
  /** Its place among the corrections: sent again, it is the same one. */
  place: number;
  input: CorrectionInput;
  by: SessionMember;
  now: Date;
};

/**
 * Says beneath a decision what was wrong with it; what was said stays.
 * @throws Problem not-found, reasons-missing, decision-changed-elsewhere
 */
export async function correct(deps: ReviewDeps, asked: Correcting): Promise<Decision> {
  const { ideaId, number, place, input, by, now } = asked;
  const [card, decision] = await Promise.all([deps.ideas.card(ideaId), deps.review.decision(ideaId, number)]);
  if (!isPublicStage(card.stage)) throw new Problem("not-found");
  const text = input.text[card.lang]?.trim();
  const reason = input.reason[card.lang]?.trim();
  if (!text || !reason) throw new Problem("reasons-missing");
  if (isRepeat(decision, asked)) return decision;
  if ((decision.corrections?.length ?? 0) !== place - 1 || place > decisionLimits.corrections)
    throw new Problem("decision-changed-elsewhere");
  const signer = signerOf(by);
  const correction: Correction = { ...input, at: now.toISOString(), by: signer };
  const act = actOf("corrected", { card, by: signer, now, random: deps.random }, { text: reason, lang: card.lang });
  const appended = await deps.review.appendCorrection(decision, correction, [deps.actPart(act)]);
  const after = await deps.review.decision(ideaId, number);
  if (!appended && !isRepeat(after, asked)) throw new Problem("decision-changed-elsewhere");
  return after;
}

function isRepeat({ corrections = [] }: Decision, { place, input, by }: Correcting): boolean {
  const there = corrections[place - 1];
  return (
    there?.by.memberId === by.memberId &&
    JSON.stringify([there.text, there.reason]) === JSON.stringify([input.text, input.reason])
  );
}
