import { createHash } from "node:crypto";
import type { IdeaCard } from "../ideas/contract.ts";
import { isPublic } from "../ideas/lifecycle.ts";
import type { IdeaId } from "../platform/ids.ts";
import type { IdeaDoc } from "./contract.ts";

/** Strong reads of another domain, handed in. */
export type DocSources = {
  findCard: (ideaId: IdeaId) => Promise<IdeaCard | undefined>;
  findStory: (ideaId: IdeaId) => Promise<string | undefined>;
};

/** An idea as it may be found now; undefined when nobody may read it. */
export async function readDoc({ findCard, findStory }: DocSources, ideaId: IdeaId): Promise<IdeaDoc | undefined> {
  const card = await findCard(ideaId);
  if (!card || !isPublic(card)) return undefined;
  return {
    ideaId,
    lang: card.lang,
    circleId: card.circleId,
    title: card.title,
    tags: card.tags,
    people: [card.authorName],
    pitch: card.pitch,
    story: (await findStory(ideaId)) ?? "",
    supporters: card.supporters,
    publishedAt: card.publishedAt ?? card.submittedAt,
  };
}

/** Two readings of the same words have the same print. */
export const printOf = (doc: IdeaDoc): string =>
  createHash("sha256").update(JSON.stringify(doc)).digest("base64url").slice(0, 16);
