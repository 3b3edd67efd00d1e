import type { Language } from "../platform/languages.ts";
import type { Group, Searched } from "./expand.ts";
import type { IdeaIndex, Layer } from "./idea-index.ts";
import { eachPosting, placeOf } from "./postings.ts";

export type RankAsked = {
  searched: Searched;
  lang: Language;
  circleId?: string | undefined;
  /** Only what has at least so many of the groups. */
  least: number;
  /** And at least this share of what the groups say. */
  leastShare: number;
  /** Terms that say less than this about a document are passed over. */
  leastImpact: number;
  most: number;
};

export type Ranked = { layer: Layer; doc: number; groups: number };
type Candidate = Ranked & { step: number; supporters: number; publishedAt: number };

/** The best documents first: more of the words, then what says more, then more supporters, then the newer. */
export function ranked(
  index: IdeaIndex,
  groups: readonly Group[],
  asked: RankAsked,
): { best: Ranked[]; total: number } {
  const best: Candidate[] = [];
  let total = 0;
  for (const layer of index.layers) {
    const scores = scoresIn(layer, groups, asked);
    for (let doc = 0; doc < scores.groups.length; doc++) {
      if ((scores.groups[doc] ?? 0) < asked.least || (scores.share[doc] ?? 0) < asked.leastShare) continue;
      if (!isWanted(layer, doc, asked)) continue;
      total++;
      insert(best, candidate(layer, doc, scores, asked.lang), asked.most);
    }
  }
  return { best, total };
}

type Scores = { groups: Uint8Array; share: Float32Array; score: Float32Array };

function scoresIn({ segment }: Layer, groups: readonly Group[], { searched, leastImpact }: RankAsked): Scores {
  const size = segment.ids.length;
  const scores = { groups: new Uint8Array(size), share: new Float32Array(size), score: new Float32Array(size) };
  const told = groups.reduce((sum, { idf }) => sum + idf, 0);
  const seenIn = new Uint8Array(size);
  const bestOf = new Float32Array(size);
  for (const [g, { terms, idf }] of groups.entries()) {
    for (const [term, worth] of terms) {
      const place = placeOf(segment[searched], term);
      if (place < 0) continue;
      eachPosting(segment[searched], place, (doc, impact) => {
        if (impact < leastImpact) return;
        const said = worth * idf * impact;
        if (seenIn[doc] !== g + 1) {
          seenIn[doc] = g + 1;
          bestOf[doc] = 0;
          scores.groups[doc] = (scores.groups[doc] ?? 0) + 1;
          scores.share[doc] = (scores.share[doc] ?? 0) + idf / told;
        }
        const before = bestOf[doc] ?? 0;
        if (said <= before) return;
        bestOf[doc] = said;
        scores.score[doc] = (scores.score[doc] ?? 0) + said - before;
      });
    }
  }
  return scores;
}

const isWanted = ({ segment, dead }: Layer, doc: number, { circleId }: RankAsked): boolean =>
  !dead.has(doc) && (circleId === undefined || segment.circles[segment.circleOf[doc] ?? 0] === circleId);

const ownLanguage = 1.1;
/** Scores within a few percent are equals: supporters and dates decide between them. */
const stepsADoubling = 8;

function candidate(layer: Layer, doc: number, scores: Scores, lang: Language): Candidate {
  const { segment } = layer;
  const isOwn = (segment.french[doc] === 1) === (lang === "fr");
  const score = (scores.score[doc] ?? 0) * (isOwn ? ownLanguage : 1);
  return {
    layer,
    doc,
    groups: scores.groups[doc] ?? 0,
    step: Math.round(Math.log2(score) * stepsADoubling),
    supporters: segment.supporters[doc] ?? 0,
    publishedAt: segment.publishedAt[doc] ?? 0,
  };
}

const isBefore = (a: Candidate, b: Candidate): boolean =>
  (a.groups - b.groups || a.step - b.step || a.supporters - b.supporters || a.publishedAt - b.publishedAt) > 0;

/** Keeps the best in order; most candidates are worse than the last, and cost one comparison. */
function insert(best: Candidate[], candidate: Candidate, most: number): void {
  const last = best.at(-1);
  if (best.length === most && last && !isBefore(candidate, last)) return;
  let [low, high] = [0, best.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = best[middle];
    if (there && isBefore(candidate, there)) high = middle;
    else low = middle + 1;
  }
  best.splice(low, 0, candidate);
  if (best.length > most) best.pop();
}
