import type { IdeaCardModel } from "../../web/models.ts";
import type { Circle } from "../circles/contract.ts";
import type { IdeaCard } from "../ideas/contract.ts";
import { isPublic } from "../ideas/lifecycle.ts";
import type { Language } from "../platform/languages.ts";
import { presentCard } from "./present-card.ts";
import type { PageSources } from "./sources.ts";

/** The rule of every list: only what anyone may read. */
export const publicOnly = (cards: readonly IdeaCard[]): IdeaCard[] => cards.filter(isPublic);

/** Cards as they are now, one strong read each: what was removed a second ago must not be published once more. */
export async function currentCards(
  sources: PageSources,
  listed: readonly Pick<IdeaCard, "ideaId">[],
): Promise<IdeaCard[]> {
  const cards = await Promise.all(listed.map(({ ideaId }) => sources.findCard(ideaId)));
  return cards.flatMap((card) => card ?? []).filter(sources.shows);
}

export const presentCards = (cards: readonly IdeaCard[], circles: readonly Circle[], lang: Language): IdeaCardModel[] =>
  cards.map((card) =>
    presentCard(
      card,
      circles.find(({ circleId }) => circleId === card.circleId),
      lang,
    ),
  );
