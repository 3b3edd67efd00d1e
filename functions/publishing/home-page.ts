import { paths } from "../../web/paths.ts";
import type { IdeaCard } from "../ideas/contract.ts";
import { msPerDay } from "../platform/clock.ts";
import { filledCircles, presentTile } from "./circles-page.ts";
import { presentDecided, withDecisions } from "./decided-cards.ts";
import { currentCards, presentCards, publicOnly } from "./list-cards.ts";
import type { Page } from "./page.ts";
import type { PageSources } from "./sources.ts";

const rowOfCards = 6;
const decisionsAtHome = 3;
/** Figures are taken from so many of the newest ideas and decisions at the most: exact up to there. */
const figuredFrom = { ideas: 2_000, aQuery: 500, decisions: 200 };

/** The home page: what climbs, what is about to end, what was answered, and where to go. */
export async function homePage(sources: PageSources, now: Date): Promise<Page> {
  const [climbing, closing, decidedCards, filled, everyone] = await Promise.all([
    sources.ranked("all", "trending", { limit: rowOfCards * 2 }),
    sources.ranked("all", "closing-soon", { limit: rowOfCards * 2 + 1 }),
    sources.decided({ limit: figuredFrom.decisions, now }),
    filledCircles(sources, now),
    newestCards(sources, now),
  ]);
  const [decided, ranked, closingSoon] = await Promise.all([
    withDecisions(sources, decidedCards.ideas.slice(0, decisionsAtHome)),
    currentCards(sources, climbing.ideas.length > 0 ? climbing.ideas : everyone.slice(0, rowOfCards * 2)),
    currentCards(sources, closing.ideas),
  ]);
  const circles = filled.map(({ circle }) => circle);
  const [featured, ...others] = ranked.filter(isGathering);
  const climbers = others.slice(0, rowOfCards);
  const above = new Set([featured, ...climbers].map((card) => card?.ideaId));
  const closers = closingSoon.filter((card) => isGathering(card) && !above.has(card.ideaId)).slice(0, rowOfCards);
  return {
    path: paths.home,
    content: (lang) => {
      const [featuredModel] = presentCards(featured ? [featured] : [], circles, lang);
      return {
        page: "home",
        model: {
          ...(featuredModel && { featured: featuredModel }),
          climbing: presentCards(climbers, circles, lang),
          closingSoon: presentCards(closers, circles, lang),
          decided: presentDecided(decided, circles, lang),
          circles: filled.map((circle) => presentTile(circle, lang)),
          figures: figuresOf(everyone, decidedCards.ideas),
        },
      };
    },
  };
}

const isGathering = (card: IdeaCard) => card.stage === "gathering";

async function newestCards(sources: PageSources, now: Date): Promise<IdeaCard[]> {
  const cards: IdeaCard[] = [];
  let cursor: string | undefined;
  do {
    const page = await sources.newest({ limit: figuredFrom.aQuery, cursor, now });
    cards.push(...publicOnly(page.ideas));
    cursor = page.nextCursor;
  } while (cursor && cards.length < figuredFrom.ideas);
  return cards;
}

function figuresOf(cards: readonly IdeaCard[], decided: readonly IdeaCard[]) {
  const days = decided
    .flatMap(({ reviewOpenedAt, decidedAt }) =>
      reviewOpenedAt && decidedAt ? [(Date.parse(decidedAt) - Date.parse(reviewOpenedAt)) / msPerDay] : [],
    )
    .toSorted((a, b) => a - b);
  const median = days[Math.floor((days.length - 1) / 2)];
  return {
    gathering: cards.filter(isGathering).length,
    supporters: cards.reduce((sum, card) => sum + card.supporters, 0),
    decided: decided.length,
    ...(median !== undefined && { medianDaysToDecision: Math.round(median) }),
  };
}
