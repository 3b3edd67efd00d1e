import type { Circle } from "../circles/contract.ts";
import type { CardStore } from "../ideas/card-store.ts";
import type { IdeaCard } from "../ideas/contract.ts";
import { isPublicStage } from "../ideas/lifecycle.ts";
import type { CircleId, IdeaId } from "../platform/ids.ts";
import type { Language } from "../platform/languages.ts";
import { Problem } from "../platform/problem.ts";
import type { SessionMember } from "../platform/session.ts";
import type { Decision, DecisionDraft, DecisionInput } from "./contract.ts";
import { decisionOf, signerOf } from "./decide.ts";
import { decisionIn } from "./draft.ts";
import type { Request } from "./review.ts";
import { criteriaOf, shownTo } from "./scoring.ts";
import type { ReviewStore } from "./store.ts";

export type EvidenceDeps<View> = {
  ideas: Pick<CardStore, "card" | "story" | "records">;
  review: Pick<ReviewStore, "curve" | "decisions" | "draft" | "scores">;
  circle: (circleId: CircleId) => Promise<Circle>;
  /** IANA zone in which the brand tells its days. */
  timeZone: string;
  markdownToHtml: (text: string) => string;
  /** A decision as its page shows it. */
  presentDecision: (decision: Decision, lang: Language) => View;
};

/** What a decision is made from. What no moderator published is not theirs to read. */
export async function evidence<View>(deps: EvidenceDeps<View>, ideaId: IdeaId, { memberId }: SessionMember) {
  const { ideas, review, circle, markdownToHtml, presentDecision, timeZone } = deps;
  const card = await ideas.card(ideaId);
  if (!isPublicStage(card.stage)) throw new Problem("not-found");
  const [{ story }, records, decisions, curve, itsCircle, draft, scores] = await Promise.all([
    ideas.story(ideaId),
    ideas.records(ideaId),
    review.decisions(ideaId),
    review.curve(ideaId),
    circle(card.circleId),
    review.draft(ideaId),
    card.reviewOpenedAt ? review.scores(ideaId, card.reviewOpenedAt) : [],
  ]);
  const bothEditions = (decision: Decision) => ({
    fr: presentDecision(decision, "fr"),
    en: presentDecision(decision, "en"),
  });
  const proposalOf = (words: DecisionDraft, { by, at }: NonNullable<DecisionDraft["proposed"]>, of: IdeaCard) =>
    decisionOf(decisionIn(words, of), { card: of, by, supporters: of.supporters, timeZone, now: new Date(at) });
  return {
    card,
    storyHtml: markdownToHtml(story),
    records,
    decisions,
    /** As their readers see them, in both editions. */
    shown: decisions.map(bothEditions),
    ...(curve && { curve }),
    circle: { circleId: itsCircle.circleId, name: itsCircle.name, countersign: itsCircle.countersign === true },
    ...(draft && { draft }),
    ...(draft?.proposed && { proposal: bothEditions(proposalOf(draft, draft.proposed, card)) }),
    scores: shownTo(memberId, scores, criteriaOf(itsCircle), card.stage !== "in_review"),
  };
}

/** Both editions, as the author will read them; nothing is stored. */
export async function preview<View>(deps: EvidenceDeps<View>, { ideaId, input, by, now }: Request<DecisionInput>) {
  const card = await deps.ideas.card(ideaId);
  const { timeZone } = deps;
  const decision = decisionOf(input, { card, by: signerOf(by), supporters: card.supporters, timeZone, now });
  return { fr: deps.presentDecision(decision, "fr"), en: deps.presentDecision(decision, "en") };
}
