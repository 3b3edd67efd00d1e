import type { IdeaId } from "../../functions/platform/ids.ts";

export const isIdeaId = (text: string | null | undefined): text is IdeaId => /^ide_[0-9a-z]{12}$/.test(text ?? "");

/** The idea that the page's address names, if it names one. */
export function addressedIdea(search: string = location.search): IdeaId | undefined {
  const ideaId = new URLSearchParams(search).get("idea");
  return isIdeaId(ideaId) ? ideaId : undefined;
}

export type AddressedInvitation = { ideaId: IdeaId; key: string };

/** The invitation to sign an idea that the page's address carries, if it carries one. */
export function addressedInvitation(search: string = location.search): AddressedInvitation | undefined {
  const query = new URLSearchParams(search);
  const ideaId = query.get("sign");
  return isIdeaId(ideaId) ? { ideaId, key: query.get("key") ?? "" } : undefined;
}
