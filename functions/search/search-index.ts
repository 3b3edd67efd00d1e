import { IdeaId } from "../platform/ids.ts";
import type { Asked, Found, Hit, IdeaSearch } from "./contract.ts";
import { type Group, groupOf, type Searched } from "./expand.ts";
import type { IdeaIndex } from "./idea-index.ts";
import { beyondStory } from "./impacts.ts";
import { searchLimits } from "./limits.ts";
import { placeIn } from "./place-in.ts";
import { type Wanted, wantedIn } from "./query.ts";
import { type Ranked, ranked } from "./rank.ts";

/** Search over the index in memory; `current` answers the newest index there is. */
export function searchIndex(current: () => Promise<IdeaIndex>): IdeaSearch {
  return {
    searchIdeas: async (query, asked) => searchIdeas(await current(), query, asked),
    suggest: async (typed, asked) => suggest(await current(), typed, asked),
    similar: async (title, asked) => similar(await current(), title, asked),
  };
}

/** Of four words three will do, of two both: the share of a query's words that an idea must have. */
const share = 0.6;
const everything = { leastShare: 0, leastImpact: 0 };

function searchIdeas(index: IdeaIndex, query: string, { lang, circleId, limit, cursor }: Asked): Found {
  const { wanted, groups } = groupsIn(index, "words", query, lang);
  const from = placeIn(cursor);
  const search = (least: number) =>
    ranked(index, groups, { ...everything, searched: "words", lang, circleId, least, most: from + limit });
  const enough = Math.max(1, Math.ceil(groups.length * share));
  const first = search(enough);
  const { best, total } = first.total > 0 || enough === 1 ? first : search(1);
  const didYouMean = mended(query, wanted, groups);
  const next = from + limit;
  return {
    hits: best.slice(from, next).map(hitOf),
    total,
    nearest: total > 0 && (best[0]?.groups ?? 0) < groups.length,
    terms: new Set(groups.flatMap(({ terms }) => [...terms.keys()])),
    ...(didYouMean && { didYouMean }),
    ...(total > next && next < searchLimits.page * searchLimits.pages && { nextCursor: String(next) }),
  };
}

/** Names as they stand come first; stems and synonyms fill what room is left, but no word that only a story has. */
function suggest(index: IdeaIndex, typed: string, asked: Asked): Hit[] {
  const named = suggested(index, "names", typed, asked);
  if (named.length === asked.limit) return named;
  const known = new Set(named.map(({ ideaId }) => ideaId));
  const meant = suggested(index, "words", typed, asked).filter(({ ideaId }) => !known.has(ideaId));
  return [...named, ...meant].slice(0, asked.limit);
}

function suggested(index: IdeaIndex, searched: Searched, typed: string, { lang, circleId, limit }: Asked): Hit[] {
  const { groups } = groupsIn(index, searched, typed, lang);
  const least = groups.length;
  if (least === 0) return [];
  const asked = { searched, lang, circleId, least, leastShare: 0, leastImpact: beyondStory, most: limit };
  return ranked(index, groups, asked).best.map(hitOf);
}

/** Half of what a title says, in words that stand in more than a story. */
const alike = { leastShare: 0.5, leastImpact: beyondStory };

function similar(index: IdeaIndex, title: string, { lang, limit }: Pick<Asked, "lang" | "limit">): Hit[] {
  const { groups } = groupsIn(index, "words", title, lang);
  const least = Math.min(2, groups.length);
  if (least === 0) return [];
  return ranked(index, groups, { ...alike, searched: "words", lang, least, most: limit }).best.map(hitOf);
}

function groupsIn(index: IdeaIndex, searched: Searched, query: string, lang: Asked["lang"]) {
  const wanted = wantedIn(query, lang);
  return { wanted, groups: wanted.map((word) => groupOf(index, searched, word, lang)) };
}

const hitOf = ({ layer: { segment }, doc }: Ranked): Hit => ({
  ideaId: IdeaId.parse(segment.ids[doc]),
  title: segment.titles[doc] ?? "",
});

/** The query as it was probably meant, its other words as typed. */
function mended(query: string, wanted: readonly Wanted[], groups: readonly Group[]): string | undefined {
  let text = query;
  for (const [at, { word }] of [...wanted.entries()].reverse()) {
    const meant = groups[at]?.mended;
    if (meant) text = text.slice(0, word.start) + meant + text.slice(word.start + word.text.length);
  }
  return text === query ? undefined : text;
}
