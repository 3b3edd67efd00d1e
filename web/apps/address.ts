import type { IdeaId } from "../../functions/platform/ids.ts";

const isIdeaId = (text: string | null): text is IdeaId => /^ide_[0-9a-z]{12}$/.test(text ?? "");

/** The idea that the page's address names, if it names one. */
export function addressedIdea(search: string = location.search): IdeaId | undefined {
  const ideaId = new URLSearchParams(search).get("idea");
  return isIdeaId(ideaId) ? ideaId : undefined;
}
