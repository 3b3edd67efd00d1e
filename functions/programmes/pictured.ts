import type { IdeaCard } from "../ideas/contract.ts";
import { isPublic } from "../ideas/lifecycle.ts";
import type { IdeaId } from "../platform/ids.ts";
import type { ProgrammeCard } from "./contract.ts";

export type FindIdea = (ideaId: IdeaId) => Promise<IdeaCard | undefined>;
/** A programme with the cover of the idea that it comes from, where anybody may see that: a file, or a stored picture. */
export type Pictured = ProgrammeCard & { picture?: string };

export async function pictured(findIdea: FindIdea, card: ProgrammeCard): Promise<Pictured> {
  const idea = card.ideaId && (await findIdea(card.ideaId));
  return idea?.picture && isPublic(idea) ? { ...card, picture: idea.picture } : card;
}
