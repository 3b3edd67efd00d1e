import type { IdeaDoc } from "./contract.ts";
import { impactsOf } from "./impacts.ts";
import { eachPosting, mergedPostings, type Pairs, type Postings, placeOf, postingsOf } from "./postings.ts";
import { wordsOf } from "./words.ts";

/** A part of the index that never changes: a table of documents, and their terms. */
export type Segment = {
  ids: readonly string[];
  titles: readonly string[];
  /** Tags of each document, parted by commas. */
  tags: readonly string[];
  circles: readonly string[];
  /** Place of each document's circle in `circles`. */
  circleOf: Uint32Array;
  french: Uint32Array;
  supporters: Uint32Array;
  /** Seconds since 1970. */
  publishedAt: Uint32Array;
  /** Stems of everything that is searched. */
  words: Postings;
  /** Words of titles, tags and people as they stand: for suggestions, and to mend typos. */
  names: Postings;
};

/** An index of a few documents, made from their texts. */
export function segmentOf(docs: readonly IdeaDoc[]): Segment {
  const words = new Map<string, Pairs>();
  const names = new Map<string, Pairs>();
  for (const [number, doc] of docs.entries()) {
    const impacts = impactsOf(doc);
    note(words, number, impacts.words);
    note(names, number, impacts.names);
  }
  const circles = [...new Set(docs.map(({ circleId }) => circleId))];
  return {
    ids: docs.map(({ ideaId }) => ideaId),
    titles: docs.map(({ title }) => title),
    tags: docs.map(({ tags }) => tags.join(",")),
    circles,
    circleOf: Uint32Array.from(docs, ({ circleId }) => circles.indexOf(circleId)),
    french: Uint32Array.from(docs, ({ lang }) => (lang === "fr" ? 1 : 0)),
    supporters: Uint32Array.from(docs, ({ supporters }) => supporters),
    publishedAt: Uint32Array.from(docs, (doc) => Date.parse(doc.publishedAt) / 1_000),
    words: postingsOf(words),
    names: postingsOf(names),
  };
}

function note(lists: Map<string, Pairs>, number: number, impacts: ReadonlyMap<string, number>): void {
  for (const [term, impact] of impacts) {
    const pairs = lists.get(term);
    if (pairs) pairs.push(number, impact);
    else lists.set(term, [number, impact]);
  }
}

/** Several segments as one, without the documents that `keeps` leaves out. An id is in one of them only. */
export function mergedSegments(
  segments: readonly Segment[],
  keeps: (segment: Segment, doc: number) => boolean,
): Segment {
  const kept = segments.map((segment) => [...segment.ids.keys()].filter((doc) => keeps(segment, doc)));
  const column = <T extends string | number>(of: (segment: Segment) => ArrayLike<T>): T[] =>
    segments.flatMap((segment, s) => (kept[s] ?? []).flatMap((doc) => of(segment)[doc] ?? []));
  const circles = [...new Set(segments.flatMap((segment) => segment.circles))];
  const placeOfCircle = new Map(circles.map((circle, place) => [circle, place]));
  const circleNames = column((segment) => Array.from(segment.circleOf, (place) => segment.circles[place] ?? ""));
  const renumbered = renumberings(segments, kept);
  const merged = (of: (segment: Segment) => Postings) =>
    mergedPostings(
      segments.map((segment, s) => ({ postings: of(segment), renumbered: renumbered[s] ?? new Int32Array() })),
    );
  return {
    ids: column(({ ids }) => ids),
    titles: column(({ titles }) => titles),
    tags: column(({ tags }) => tags),
    circles,
    circleOf: Uint32Array.from(circleNames, (circle) => placeOfCircle.get(circle) ?? 0),
    french: Uint32Array.from(column(({ french }) => french)),
    supporters: Uint32Array.from(column(({ supporters }) => supporters)),
    publishedAt: Uint32Array.from(column(({ publishedAt }) => publishedAt)),
    words: merged(({ words }) => words),
    names: merged(({ names }) => names),
  };
}

function renumberings(segments: readonly Segment[], kept: readonly (readonly number[])[]): Int32Array[] {
  let next = 0;
  return segments.map((segment, s) => {
    const numbers = new Int32Array(segment.ids.length).fill(-1);
    for (const doc of kept[s] ?? []) numbers[doc] = next++;
    return numbers;
  });
}

/** A folded word as some title or tag spells it. */
export function writtenIn(segment: Segment, term: string): string | undefined {
  const place = placeOf(segment.names, term);
  if (place < 0) return undefined;
  let first = -1;
  eachPosting(segment.names, place, (doc) => {
    if (first < 0) first = doc;
  });
  const text = `${segment.titles[first]}, ${segment.tags[first]}`;
  return wordsOf(text)
    .find(({ folded }) => folded === term)
    ?.text.toLowerCase();
}
