import type { IdeaPageModel, LineageModel } from "../../web/models.ts";
import type { IdeaCard } from "../ideas/contract.ts";
import { isPublic, restartableStages } from "../ideas/lifecycle.ts";
import { successorOf } from "../ideas/start-again.ts";
import type { IdeaId } from "../platform/ids.ts";
import type { PageSources } from "./sources.ts";

type Cards = Pick<PageSources, "findCard">;
type Lineage = Pick<IdeaPageModel, "startedFrom" | "goesOnAs" | "mayStartAgain">;

/** Where an idea comes from and where it goes on, as far as anyone may read it. One read for few ideas, none for most. */
export async function lineage(sources: Cards, card: IdeaCard): Promise<Lineage> {
  const [startedFrom, goesOnAs] = await Promise.all([
    card.startedFrom && publicIdea(sources, card.startedFrom),
    successor(sources, card),
  ]);
  const mayStartAgain = restartableStages.includes(card.stage) && !goesOnAs;
  return {
    ...(startedFrom && { startedFrom }),
    ...(goesOnAs && { goesOnAs }),
    ...(mayStartAgain && { mayStartAgain }),
  };
}

/** The idea in which a withdrawn or expired one goes on. */
export const successor = async (sources: Cards, card: IdeaCard): Promise<LineageModel | undefined> =>
  restartableStages.includes(card.stage) ? publicIdea(sources, successorOf(card.ideaId)) : undefined;

/** Another idea, if anyone may read it. */
export async function publicIdea({ findCard }: Cards, ideaId: IdeaId): Promise<LineageModel | undefined> {
  const card = await findCard(ideaId);
  if (!card || !isPublic(card)) return undefined;
  const { title, lang: textLang, supporters } = card;
  return { ideaId, title, textLang, supporters };
}
