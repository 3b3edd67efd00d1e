import { createHash } from "node:crypto";
import { type IdeaId, type MemberId, newIdeaId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { IdeaCard, IdeaStory, NewStart } from "./contract.ts";
import { restartableStages } from "./lifecycle.ts";
import type { IdeaStore } from "./store.ts";

export type StartAgainDeps = {
  ideas: Pick<IdeaStore, "findCard" | "story" | "createDraft" | "deleteDraft">;
  /** Copies the pictures of one idea for the draft of another. */
  copyGallery: (from: IdeaId, to: IdeaId, memberId: MemberId, now: Date) => Promise<void>;
};
type Request = { ideaId: IdeaId; memberId: MemberId; now: Date };

/** An idea has one successor: its id follows from its own, so that starting again twice leads to the same place. */
export function successorOf(ideaId: IdeaId): IdeaId {
  const bytes = createHash("sha256").update(`start again\n${ideaId}`).digest();
  return newIdeaId((size) => bytes.subarray(0, size));
}

/** Where an idea that ended without an answer goes on, if its author has started again. */
export async function newStartOf(
  ideas: Pick<IdeaStore, "findCard" | "findDraft">,
  { ideaId, authorId, stage }: IdeaCard,
): Promise<NewStart | undefined> {
  if (!restartableStages.includes(stage)) return undefined;
  const successorId = successorOf(ideaId);
  const [card, draft] = await Promise.all([ideas.findCard(successorId), ideas.findDraft(authorId, successorId)]);
  if (card) return { ideaId: successorId, title: card.title, stage: card.stage };
  return draft && { ideaId: successorId, title: draft.title };
}

/**
 * A draft with the words and pictures of an idea that ended without an answer, for its author to take up again.
 * @throws Problem not-found for another's idea, wrong-stage, too-many-drafts
 */
export async function startAgain(deps: StartAgainDeps, { ideaId, memberId, now }: Request): Promise<NewStart> {
  const { ideas } = deps;
  const card = await ideas.findCard(ideaId);
  if (card?.authorId !== memberId) throw new Problem("not-found");
  if (!restartableStages.includes(card.stage))
    throw new Problem("wrong-stage", { values: { from: card.stage, to: "draft" } });
  const successorId = successorOf(ideaId);
  const started = await ideas.findCard(successorId);
  if (started) return { ideaId: successorId, title: started.title, stage: started.stage };
  await deps.copyGallery(ideaId, successorId, memberId, now);
  const words = wordsOf(card, await ideas.story(ideaId));
  const { title } = await ideas.createDraft(memberId, successorId, words, now);
  // Submitted in another tab between the two readings: what was just made is of no use any more.
  const sent = await ideas.findCard(successorId);
  if (!sent) return { ideaId: successorId, title };
  await ideas.deleteDraft(memberId, successorId);
  return { ideaId: successorId, title: sent.title, stage: sent.stage };
}

const wordsOf = ({ ideaId, title, pitch, circleId, lang, kind, improves, tags }: IdeaCard, { story }: IdeaStory) => ({
  rev: 0,
  title,
  pitch,
  story,
  circleId,
  lang,
  kind,
  ...(improves && { improves }),
  tags,
  startedFrom: ideaId,
});
