import type { MergedModel, OtherIdeaModel } from "../../web/models.ts";
import type { IdeaCard } from "../ideas/contract.ts";
import { publicIdea } from "./lineage.ts";
import { presentOther } from "./present-timeline.ts";
import type { PageSources } from "./sources.ts";

/** Duplicates that live on in an idea; the names of those that were split again, or removed, are not told. */
export async function alsoSuggested(
  { takenIn, findCard }: Pick<PageSources, "takenIn" | "findCard">,
  card: IdeaCard,
): Promise<OtherIdeaModel[]> {
  const merges = (await takenIn(card.ideaId)).filter(({ split }) => !split);
  const cards = await Promise.all(merges.map(({ ideaId }) => findCard(ideaId)));
  return merges.filter((_, at) => cards[at]?.stage === "merged").map(presentOther);
}

/** What is told of an idea that was merged, if anyone may read where it goes on. */
export async function mergedModel(
  sources: Pick<PageSources, "findMerge" | "findCard">,
  card: IdeaCard,
): Promise<MergedModel | undefined> {
  if (card.stage !== "merged" || !card.mergedInto) return undefined;
  const [merge, into] = await Promise.all([
    sources.findMerge(card.mergedInto, card.ideaId),
    publicIdea(sources, card.mergedInto),
  ]);
  if (!merge || !into) return undefined;
  const { title, lang, authorName, at, by, why } = merge;
  return {
    title,
    textLang: lang,
    authorName,
    at,
    byName: by.name,
    why: { text: why.text, textLang: why.lang },
    into,
  };
}
