import { type Circle, isPrivate } from "../circles/contract.ts";
import type { CircleId, IdeaId, MemberId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { SessionMember } from "../platform/session.ts";
import type { TransactPart } from "../platform/write.ts";
import type { CoCreator, IdeaCard, ShownPicture, SubmitInput } from "./contract.ts";
import { changedElsewhere } from "./drafts-store.ts";
import { assertTransition } from "./lifecycle.ts";
import type { Belongs } from "./may-read.ts";
import { onceMoreIfStale } from "./step-once.ts";
import type { IdeaStore } from "./store.ts";
import { assertSubmittable, assertTakesIdeas, assertTermsCurrent, firstCard, type Submission } from "./submission.ts";

export type SubmitDeps = {
  ideas: IdeaStore;
  findCircle: (circleId: CircleId) => Promise<Circle | undefined>;
  belongs: Belongs;
  /** Partitions over which an idea's supports are spread, frozen on it. */
  shards: number;
  /** The draft's checked pictures, and the condition that they are still these. @throws Problem pictures-waiting */
  frozenPictures: (ideaId: IdeaId) => Promise<{ pictures: ShownPicture[]; unchanged: TransactPart[] }>;
  /** Who said yes to making it together, and the condition that it is still they. */
  frozenCoCreators: (ideaId: IdeaId) => Promise<{ people: CoCreator[]; unchanged: TransactPart[] }>;
};
type Request = { author: SessionMember; ideaId: IdeaId; input: SubmitInput; now: Date };

/**
 * Submits a draft as read; the same submission again, or at once, answers the same idea.
 * @throws Problem not-found, draft-changed-elsewhere, invalid-input, circle-closed, terms-changed, pictures-waiting, wrong-stage
 */
export const submitDraft = (deps: SubmitDeps, request: Request): Promise<IdeaCard> =>
  onceMoreIfStale(() => submitOnce(deps, request));

async function submitOnce(deps: SubmitDeps, request: Request): Promise<IdeaCard> {
  const { author, ideaId, input, now } = request;
  // The card first: a submission that lands between the two reads takes the draft away, and is answered, not refused.
  const card = await deps.ideas.findCard(ideaId);
  const draft = await deps.ideas.findDraft(author.memberId, ideaId);
  if (!draft) return submittedAs(deps.ideas, request);
  if (draft.rev !== input.rev) throw changedElsewhere(draft);
  const found = draft.circleId ? await circleFor(deps, draft.circleId, author.memberId) : undefined;
  const { text, circle } = assertSubmittable(draft, found);
  if (!card) assertTakesIdeas(circle);
  assertTermsCurrent(circle, input.termsVersion);
  const [shown, together] = await Promise.all([deps.frozenPictures(ideaId), deps.frozenCoCreators(ideaId)]);
  const unchanged = [...shown.unchanged, ...together.unchanged];
  const submission = { draft, text, circle, author, now, ...shown, coCreators: together.people, unchanged };
  return card ? submitAgain(deps, card, submission) : submitFirst(deps, submission);
}

/** A private circle is none to those who do not belong to it. */
async function circleFor({ findCircle, belongs }: SubmitDeps, circleId: CircleId, memberId: MemberId) {
  const circle = await findCircle(circleId);
  return isPrivate(circle) && !(await belongs(circleId, memberId)) ? undefined : circle;
}

const submitFirst = ({ ideas, shards }: SubmitDeps, submission: Submission): Promise<IdeaCard> => {
  const { draft, text, circle, author, now, pictures, coCreators } = submission;
  const [cover] = pictures;
  const { startedFrom } = draft;
  const card = {
    ...firstCard(draft.ideaId, text, author, shards, now),
    ...(cover && { picture: cover.name }),
    ...(startedFrom && { startedFrom }),
    ...(coCreators.length > 0 && { coCreators }),
  };
  return ideas.submitFirst(isPrivate(circle) ? { ...card, private: true } : card, submission);
};

function submitAgain({ ideas }: SubmitDeps, card: IdeaCard, submission: Submission): Promise<IdeaCard> {
  assertTransition(card.stage, "submitted", "author", undefined);
  const { story: _, ...shown } = submission.text;
  const picture = submission.pictures[0]?.name;
  const coCreators = submission.coCreators.length > 0 ? submission.coCreators : undefined;
  const secret = isPrivate(submission.circle) || undefined;
  const submittedAt = submission.now.toISOString();
  const changes = {
    ...shown,
    improves: shown.improves,
    coCreators,
    picture,
    private: secret,
    stage: "submitted",
    submittedAt,
  } as const;
  return ideas.submitAgain(card, changes, submission);
}

/** The draft is gone: the answer is the idea, if this very revision was submitted. */
async function submittedAs(ideas: IdeaStore, { author, ideaId, input }: Request): Promise<IdeaCard> {
  const card = await ideas.findCard(ideaId);
  if (card?.authorId !== author.memberId) throw new Problem("not-found");
  const { rev } = await ideas.story(ideaId);
  if (rev !== input.rev) throw new Problem("draft-changed-elsewhere", { values: { rev } });
  return card;
}
