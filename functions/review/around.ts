import type { IdeaCard } from "../ideas/contract.ts";
import { isPublicStage } from "../ideas/lifecycle.ts";
import type { OwnIdea } from "../ideas/listings.ts";
import type { IdeaId, MemberId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { type Said, themesOf } from "./themes.ts";

export type AroundDeps = {
  ideas: { card: (ideaId: IdeaId) => Promise<IdeaCard>; ownIdeas: (memberId: MemberId) => Promise<OwnIdea[]> };
  /** What was said beneath an idea and can be read. */
  said: (ideaId: IdeaId) => Promise<Said[]>;
};

/** What people talk about beneath an idea, and what became of its author's others: those that were published. */
export async function around({ ideas, said }: AroundDeps, ideaId: IdeaId) {
  const card = await ideas.card(ideaId);
  if (!isPublicStage(card.stage)) throw new Problem("not-found");
  const [comments, own] = await Promise.all([said(ideaId), ideas.ownIdeas(card.authorId)]);
  const past = own.filter((idea) => idea.ideaId !== ideaId && isPublicStage(idea.stage));
  return { comments: comments.length, themes: themesOf(comments, card.title), past };
}
