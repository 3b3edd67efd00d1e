import type { Circle } from "../circles/contract.ts";
import type { IdeaCard } from "../ideas/contract.ts";
import { assertTransition, isPublicStage } from "../ideas/lifecycle.ts";
import { stepOnce } from "../ideas/step-once.ts";
import type { IdeaStore } from "../ideas/store.ts";
import type { CircleId, IdeaId } from "../platform/ids.ts";
import type { Language } from "../platform/languages.ts";
import { Problem } from "../platform/problem.ts";
import type { SessionMember } from "../platform/session.ts";
import type { Decision, DecisionInput, StageInput } from "./contract.ts";
import { decisionOf, productOf } from "./decide.ts";
import type { ReviewStore } from "./store.ts";

export type ReviewDeps<View> = {
  ideas: IdeaStore;
  review: ReviewStore;
  circle: (circleId: CircleId) => Promise<Circle>;
  /** Counts every shard exactly. */
  recount: (card: IdeaCard) => Promise<number>;
  /** IANA zone in which the brand tells its days. */
  timeZone: string;
  markdownToHtml: (text: string) => string;
  /** A decision as its page shows it. */
  presentDecision: (decision: Decision, lang: Language) => View;
};
type Request<Input> = { ideaId: IdeaId; input: Input; by: SessionMember; now: Date };

/** What a decision is made from. What no moderator published is not theirs to read. */
export async function evidence({ ideas, review, circle, markdownToHtml }: ReviewDeps<object>, ideaId: IdeaId) {
  const card = await ideas.card(ideaId);
  if (!isPublicStage(card.stage)) throw new Problem("not-found");
  const [{ story }, records, decisions, curve, itsCircle] = await Promise.all([
    ideas.story(ideaId),
    ideas.records(ideaId),
    review.decisions(ideaId),
    review.curve(ideaId),
    circle(card.circleId),
  ]);
  return { card, storyHtml: markdownToHtml(story), records, decisions, ...(curve && { curve }), circle: itsCircle };
}

/** Both editions, as the author will read them; nothing is stored. */
export async function preview<View>(deps: ReviewDeps<View>, { ideaId, ...request }: Request<DecisionInput>) {
  const decision = worded(deps, await deps.ideas.card(ideaId), request);
  return { fr: deps.presentDecision(decision, "fr"), en: deps.presentDecision(decision, "en") };
}

/** The decision with the count that the card shows. */
const worded = ({ timeZone }: { timeZone: string }, card: IdeaCard, request: Omit<Request<DecisionInput>, "ideaId">) =>
  decisionOf(request.input, { card, by: request.by, supporters: card.supporters, timeZone, now: request.now });

/** Counts exactly, then stores decision, stage and timeline as one. */
export async function decide<View>(deps: ReviewDeps<View>, { ideaId, input, by, now }: Request<DecisionInput>) {
  const { ideas, review } = deps;
  const decided = { version: input.version, to: input.outcome, memberId: by.memberId };
  await stepOnce(ideas, ideaId, decided, async (read) => {
    const decision = { ...worded(deps, read, { input, by, now }), supporters: await deps.recount(read) };
    const { outcome: stage, decidedAt, secondLookAt } = decision;
    const why = { text: decision.reasons[read.lang] ?? "", lang: read.lang };
    const record = { kind: "stage", by: productOf(by), from: read.stage, why } as const;
    return {
      card: read,
      changes: { stage, decidedAt, secondLookAt },
      record,
      now,
      also: [review.decisionPart(decision)],
    };
  });
  const [card, decision] = await Promise.all([ideas.card(ideaId), review.decision(ideaId, input.version + 1)]);
  return { card, decision };
}

/** An approved idea goes on: into development, into the test, into the world. */
export function moveOn<View>({ ideas }: ReviewDeps<View>, { ideaId, input, by, now }: Request<StageInput>) {
  const decided = { version: input.version, to: input.to, memberId: by.memberId };
  return stepOnce(ideas, ideaId, decided, (card) => {
    assertTransition(card.stage, input.to, "product", input.message);
    const why = input.message ? { why: { text: input.message, lang: by.lang } } : {};
    const record = { kind: "stage", by: productOf(by), from: card.stage, ...why } as const;
    return { card, changes: { stage: input.to }, record, now };
  });
}
