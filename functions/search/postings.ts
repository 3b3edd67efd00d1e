/**
 * Which documents have which terms. Terms are sorted; a term's documents are gaps between their numbers, seven bits a
 * byte, each followed by one byte of impact: how much the term says about that document (1 to 255).
 */
export type Postings = {
  terms: readonly string[];
  /** Where the bytes of each term begin; one more than there are terms. */
  starts: Uint32Array;
  /** Documents of each term. */
  counts: Uint32Array;
  bytes: Uint8Array;
};

/** Documents of one term and their impacts, as pairs in a row: number, impact, number, impact … */
export type Pairs = number[];

/** Lists of pairs by term, each by rising document. */
export function postingsOf(lists: ReadonlyMap<string, Pairs>): Postings {
  const writer = postingsWriter();
  for (const term of [...lists.keys()].sort()) writer.add(term, lists.get(term) ?? []);
  return writer.postings();
}

/** The postings of several indexes as one; `renumbered` gives each old document its new number, -1 where it is left out. */
export function mergedPostings(parts: readonly { postings: Postings; renumbered: Int32Array }[]): Postings {
  const all = new Set<string>();
  for (const { postings } of parts) for (const term of postings.terms) all.add(term);
  const at = new Uint32Array(parts.length);
  const writer = postingsWriter();
  for (const term of [...all].sort()) {
    const pairs: Pairs = [];
    for (const [p, part] of parts.entries()) {
      const t = at[p] ?? 0;
      if (part.postings.terms[t] !== term) continue;
      at[p] = t + 1;
      addRenumbered(part.postings, t, part.renumbered, pairs);
    }
    writer.add(term, pairs);
  }
  return writer.postings();
}

function addRenumbered(postings: Postings, t: number, renumbered: Int32Array, into: Pairs): void {
  eachPosting(postings, t, (doc, impact) => {
    const number = renumbered[doc] ?? -1;
    if (number >= 0) into.push(number, impact);
  });
}

/** Walks the documents of a term. */
export function eachPosting(
  { starts, bytes }: Postings,
  t: number,
  visit: (doc: number, impact: number) => void,
): void {
  const end = starts[t + 1] ?? 0;
  let doc = -1;
  for (let at = starts[t] ?? 0; at < end; ) {
    let gap = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      gap |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    doc += gap;
    visit(doc, bytes[at++] ?? 0);
  }
}

/** Place of a term, or -1. */
export function placeOf({ terms }: Postings, term: string): number {
  const at = firstFrom(terms, term);
  return terms[at] === term ? at : -1;
}

/** Place of the first term that is not before another. */
export function firstFrom(terms: readonly string[], from: string): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? "") < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Takes terms in their order. A term without documents is left out. */
function postingsWriter() {
  const terms: string[] = [];
  const starts = [0];
  const counts: number[] = [];
  let held = new Uint8Array(1 << 12);
  let at = 0;
  const makeRoom = (needed: number) => {
    if (at + needed <= held.length) return;
    const larger = new Uint8Array(Math.max(held.length * 2, at + needed));
    larger.set(held);
    held = larger;
  };
  return {
    add(term: string, pairs: Pairs) {
      if (pairs.length === 0) return;
      makeRoom(pairs.length * bytesANumber);
      let before = -1;
      for (let i = 0; i < pairs.length; i += 2) {
        const doc = pairs[i] ?? 0;
        let gap = doc - before;
        before = doc;
        for (; gap > 127; gap >>>= 7) held[at++] = (gap & 127) | 128;
        held[at++] = gap;
        held[at++] = pairs[i + 1] ?? 0;
      }
      terms.push(term);
      counts.push(pairs.length / 2);
      starts.push(at);
    },
    postings: (): Postings => ({
      terms,
      starts: Uint32Array.from(starts),
      counts: Uint32Array.from(counts),
      bytes: held.slice(0, at),
    }),
  };
}

/** A gap takes five bytes at most, an impact one. */
const bytesANumber = 3;
