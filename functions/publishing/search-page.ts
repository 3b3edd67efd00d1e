import type { FoundIdeaModel, SearchPageModel } from "../../web/models.ts";
import type { Circle } from "../circles/contract.ts";
import type { IdeaCard } from "../ideas/contract.ts";
import { isPublic } from "../ideas/lifecycle.ts";
import type { CircleId, IdeaId } from "../platform/ids.ts";
import type { Language } from "../platform/languages.ts";
import { plainLine } from "../platform/plain-text.ts";
import { type Found, type Hit, type IdeaSearch, searchLimits } from "../search/contract.ts";
import { marked, snippetOf } from "../search/highlight.ts";
import { wordsOf } from "../search/words.ts";
import { presentCard } from "./present-card.ts";
import { circleLink } from "./present-circle.ts";

export type SearchSources = {
  search: IdeaSearch;
  /** Strongly: what was taken away a second ago is not shown, whatever the index still holds. */
  findCard: (ideaId: IdeaId) => Promise<IdeaCard | undefined>;
  findStory: (ideaId: IdeaId) => Promise<string | undefined>;
  /** Those that anyone may read. */
  circles: () => Promise<Circle[]>;
  popularTags: () => Promise<string[]>;
};
export type SearchAsked = { q: string; circleId?: CircleId | undefined; cursor?: string | undefined };

/** The search page. Undefined when it names a circle that is not there. */
export async function searchPage(
  sources: SearchSources,
  { q, circleId, cursor }: SearchAsked,
  lang: Language,
): Promise<SearchPageModel | undefined> {
  const whole = plainLine(q).trim();
  const query = [...whole].slice(0, searchLimits.query).join("");
  const circles = await sources.circles();
  const circle = circles.find((each) => each.circleId === circleId);
  if (circleId && !circle) return undefined;
  const found = await sources.search.searchIdeas(query, { lang, circleId, cursor, limit: searchLimits.page });
  const cards = await publicCards(sources, found.hits);
  return {
    query,
    cut: query.length < whole.length,
    onlySigns: wordsOf(query).length === 0,
    found: await Promise.all(cards.map((card) => presentFound(sources, card, circles, found, lang))),
    total: found.total,
    nearest: found.nearest,
    ...(found.didYouMean && { didYouMean: found.didYouMean }),
    ...(circle && { circle: circleLink(circle, circle.circleId, lang) }),
    circles: circles.map((each) => circleLink(each, each.circleId, lang)),
    tags: cards.length > 0 ? [] : await sources.popularTags(),
    ...(found.nextCursor && { nextCursor: found.nextCursor }),
    firstPage: cursor === undefined,
  };
}

/** What the index found, as it is now. */
async function publicCards({ findCard }: Pick<SearchSources, "findCard">, hits: readonly Hit[]) {
  const cards = await Promise.all(hits.map(({ ideaId }) => findCard(ideaId)));
  return cards.flatMap((card) => (card && isPublic(card) ? [card] : []));
}

async function presentFound(
  { findStory }: SearchSources,
  card: IdeaCard,
  circles: readonly Circle[],
  { terms }: Found,
  lang: Language,
): Promise<FoundIdeaModel> {
  const mark = (text: string) => marked(text, terms, card.lang);
  const shown = {
    title: mark(card.title),
    pitch: mark(card.pitch),
    author: mark(card.authorName),
    tags: card.tags.map(mark),
  };
  const isSeen = [shown.title, shown.pitch, shown.author, ...shown.tags].flat().some(({ hit }) => hit);
  const story = isSeen ? undefined : snippetOf((await findStory(card.ideaId)) ?? "", terms, card.lang);
  const circle = circles.find(({ circleId }) => circleId === card.circleId);
  return { idea: presentCard(card, circle, lang), ...shown, ...(story && { story }) };
}
