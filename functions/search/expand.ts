import type { Language } from "../platform/languages.ts";
import { afterPrefix, nearTerms, slipsForgiven } from "./fuzzy.ts";
import { documentsIn, type IdeaIndex } from "./idea-index.ts";
import { firstFrom, type Postings, placeOf } from "./postings.ts";
import { stemsInAny, type Wanted } from "./query.ts";
import { writtenIn } from "./segment.ts";
import { formOf } from "./words.ts";

/** Which of the two term lists is searched. */
export type Searched = "words" | "names";

/** One word of the query as terms of the index, each with its worth; `idf` is how rare the word is. */
export type Group = { terms: ReadonlyMap<string, number>; idf: number; mended?: string };

const worth = { exact: 1, synonym: 0.6, beginning: 0.7, slip: [0, 0.6, 0.4] } as const;
/** A beginning may stand for very many words: the most frequent of them are tried. */
const beginningsAtMost = 60;
const nearAtMost = 20;
const shortestBeginning = 2;
const shortestBeginningInside = 4;

/** What a word of the query may mean in this index. Slips are forgiven only where the word as typed leads nowhere. */
export function groupOf(index: IdeaIndex, searched: Searched, wanted: Wanted, lang: Language): Group {
  const terms = new Map<string, number>();
  const typed = searched === "words" ? wanted.stems : [wanted.word.folded];
  for (const term of typed) if (frequency(index, searched, term) > 0) terms.set(term, worth.exact);
  const exact = sumOf(index, searched, terms.keys());
  if (searched === "words") for (const term of wanted.synonyms) add(terms, term, worth.synonym);
  const shortest = wanted.last ? shortestBeginning : shortestBeginningInside;
  if (wanted.last || exact === 0)
    for (const term of beginningWith(index, searched, typed, shortest)) add(terms, term, worth.beginning);
  const reached = sumOf(index, searched, terms.keys());
  const mended = reached <= rareAtMost(index) ? addMended(index, searched, wanted, lang, terms) : undefined;
  const found = sumOf(index, searched, terms.keys());
  return { terms, idf: rarity(documentsIn(index), found), ...(mended && { mended }) };
}

/** In a large index a handful of ideas have the very typo: it does not count as the word. */
const rareAtMost = (index: IdeaIndex) => Math.floor(documentsIn(index) / 20_000);

const add = (terms: Map<string, number>, term: string, value: number) => {
  if ((terms.get(term) ?? 0) < value) terms.set(term, value);
};

const rarity = (documents: number, found: number) => Math.log(1 + (documents + 1) / (Math.min(found, documents) + 0.5));

const sumOf = (index: IdeaIndex, searched: Searched, terms: Iterable<string>) => {
  let sum = 0;
  for (const term of terms) sum += frequency(index, searched, term);
  return sum;
};

function frequency({ layers }: IdeaIndex, searched: Searched, term: string): number {
  let sum = 0;
  for (const { segment } of layers) sum += segment[searched].counts[placeOf(segment[searched], term)] ?? 0;
  return sum;
}

function beginningWith(
  { layers }: IdeaIndex,
  searched: Searched,
  typed: readonly string[],
  shortest: number,
): string[] {
  const counts = new Map<string, number>();
  for (const beginning of typed.filter((each) => each.length >= shortest)) {
    for (const { segment } of layers) countFrom(segment[searched], beginning, counts);
  }
  return mostFrequent(counts, beginningsAtMost);
}

function countFrom({ terms, counts }: Postings, beginning: string, into: Map<string, number>): void {
  const end = firstFrom(terms, afterPrefix(beginning));
  for (let t = firstFrom(terms, beginning); t < end; t++) {
    const term = terms[t] ?? "";
    into.set(term, (into.get(term) ?? 0) + (counts[t] ?? 0));
  }
}

const mostFrequent = (counts: ReadonlyMap<string, number>, most: number): string[] =>
  [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([term]) => term);

/** Adds what the word may have been meant as; answers the likeliest as it is written in a title, a tag or a name. */
function addMended(
  index: IdeaIndex,
  searched: Searched,
  { word, stems }: Wanted,
  lang: Language,
  terms: Map<string, number>,
): string | undefined {
  const named = slipsAround(index, "names", word.folded, slipsForgiven(word.folded));
  for (const { term, distance } of named)
    for (const meant of searched === "names" ? [term] : stemsInAny(formOf(term), lang))
      add(terms, meant, worth.slip[distance] ?? 0);
  if (searched === "words")
    for (const stem of stems)
      for (const { term, distance } of slipsAround(
        index,
        "words",
        stem,
        Math.min(slipsForgiven(word.folded), slipsForgiven(stem)),
      ))
        add(terms, term, worth.slip[distance] ?? 0);
  return named[0] && asWritten(index, named[0].term);
}

type Slip = { term: string; distance: number };

function slipsAround({ layers }: IdeaIndex, searched: Searched, word: string, most: number): Slip[] {
  const found = new Map<string, Slip & { count: number }>();
  for (const { segment } of layers) {
    const { terms, counts } = segment[searched];
    for (const { place, distance } of nearTerms(terms, word, most)) {
      const term = terms[place] ?? "";
      found.set(term, { term, distance, count: (found.get(term)?.count ?? 0) + (counts[place] ?? 0) });
    }
  }
  return [...found.values()].sort((a, b) => a.distance - b.distance || b.count - a.count).slice(0, nearAtMost);
}

function asWritten({ layers }: IdeaIndex, term: string): string | undefined {
  for (const { segment } of layers) {
    const written = writtenIn(segment, term);
    if (written) return written;
  }
  return undefined;
}
