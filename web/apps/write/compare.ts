/** A run of words that both versions share, or that only this one has. */
export type Run = { text: string; own: boolean };

/** Both versions, word by word, each with its own words marked. */
export function compareTexts(mine: string, theirs: string): { mine: Run[]; theirs: Run[] } {
  const a = wordsOf(mine);
  const b = wordsOf(theirs);
  const start = sharedStart(a, b);
  const end = sharedEnd(a, b, start);
  const middleA = a.slice(start, a.length - end);
  const middleB = b.slice(start, b.length - end);
  const [ownA, ownB] = ownWords(middleA, middleB);
  return { mine: runs(a, start, ownA), theirs: runs(b, start, ownB) };
}

/** Words with the space that follows them, so that joining gives the text back. */
const wordsOf = (text: string): string[] => text.match(/\s+|\S+\s*/gu) ?? [];

function sharedStart(a: string[], b: string[]): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}

function sharedEnd(a: string[], b: string[], start: number): number {
  let count = 0;
  while (count < Math.min(a.length, b.length) - start && a.at(-1 - count) === b.at(-1 - count)) count++;
  return count;
}

/** Beyond this many pairs of words, the whole middle counts as changed: a browser tab must not hang. */
const mostPairs = 4_000_000;

/** Indexes of the words that are not in the longest common subsequence. */
function ownWords(a: string[], b: string[]): [Set<number>, Set<number>] {
  const ownA = new Set(a.keys());
  const ownB = new Set(b.keys());
  if (a.length * b.length > mostPairs) return [ownA, ownB];
  const lengths = commonLengths(a, b);
  const width = b.length + 1;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      ownA.delete(i++);
      ownB.delete(j++);
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return [ownA, ownB];
}

function commonLengths(a: string[], b: string[]): Uint16Array {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  return lengths;
}

function runs(words: string[], start: number, own: Set<number>): Run[] {
  const found: Run[] = [];
  for (const [at, text] of words.entries()) {
    const isOwn = own.has(at - start);
    const last = found.at(-1);
    if (last?.own === isOwn) last.text += text;
    else found.push({ text, own: isOwn });
  }
  return found;
}
