import type { IdeaCard } from "../ideas/contract.ts";
import type { IdeaId, MemberId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { Gallery } from "./contract.ts";
import type { GalleryStore } from "./store.ts";

export type ChangeDeps = {
  galleries: GalleryStore;
  findCard: (ideaId: IdeaId) => Promise<IdeaCard | undefined>;
};

/**
 * Changes one's own pictures: those of a draft alone, those of an idea that was sent together with what is shown.
 * An idea that is sent, or returned, in between is found in its new place by going again.
 * @throws Problem not-found
 */
export async function changeOwn(
  deps: ChangeDeps,
  ideaId: IdeaId,
  memberId: MemberId,
  change: (gallery: Gallery) => Gallery,
): Promise<Gallery> {
  try {
    return await changeOnce(deps, ideaId, memberId, change);
  } catch (error) {
    if (error instanceof Problem && error.code === "not-found") return changeOnce(deps, ideaId, memberId, change);
    throw error;
  }
}

async function changeOnce(
  { galleries, findCard }: ChangeDeps,
  ideaId: IdeaId,
  memberId: MemberId,
  change: (gallery: Gallery) => Gallery,
): Promise<Gallery> {
  const card = await findCard(ideaId);
  if (!card || card.stage === "returned") return galleries.changeInDraft(ideaId, memberId, change);
  if (card.authorId !== memberId) throw new Problem("not-found");
  return galleries.changeShown(card, change);
}
