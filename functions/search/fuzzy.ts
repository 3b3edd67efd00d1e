import { firstFrom } from "./postings.ts";

export type Near = { place: number; distance: number };

/** How many slips are forgiven in a word: none in short ones, where every slip makes another word. */
export const slipsForgiven = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/**
 * Terms within so many slips of a word: a letter too many, too few, another one, or two that changed places.
 * Terms are sorted, so neighbours share their beginnings and the rows reckoned for them, and a beginning that is too far
 * off skips all terms that have it. Two slips are forgiven behind a right first letter only: people rarely miss that one,
 * and there are far too many other words.
 */
export function nearTerms(terms: readonly string[], word: string, most: number): Near[] {
  if (most === 0) return [];
  if (most === 1) return nearWithin(terms, word, 1, 0, terms.length);
  const first = word.slice(0, 1);
  const [from, to] = [firstFrom(terms, first), firstFrom(terms, afterPrefix(first))];
  return [
    ...nearWithin(terms, word, 1, 0, from),
    ...nearWithin(terms, word, most, from, to),
    ...nearWithin(terms, word, 1, to, terms.length),
  ];
}

function nearWithin(terms: readonly string[], word: string, most: number, from: number, to: number): Near[] {
  const near: Near[] = [];
  const rows = [Uint8Array.from({ length: word.length + 1 }, (_, i) => i)];
  let known = "";
  for (let place = from; place < to; ) {
    const term = terms[place] ?? "";
    const reckoned = reckonRows(rows, word, term, sharedLength(known, term), most);
    if (reckoned < term.length) {
      known = term.slice(0, reckoned);
      place = firstFrom(terms, afterPrefix(term.slice(0, reckoned + 1)));
      continue;
    }
    const distance = rows[term.length]?.[word.length] ?? Number.POSITIVE_INFINITY;
    if (distance <= most) near.push({ place, distance });
    known = term;
    place++;
  }
  return near;
}

/** Reckons the rows of a term from where it parts from the one before; answers how many letters came near enough. */
function reckonRows(rows: Uint8Array[], word: string, term: string, from: number, most: number): number {
  for (let i = from + 1; i <= term.length; i++) {
    rows[i] ??= new Uint8Array(word.length + 1);
    if (reckonRow(rows, word, term, i) > most) return i - 1;
  }
  return term.length;
}

/** One row of optimal string alignment; answers its least figure. */
function reckonRow(rows: Uint8Array[], word: string, term: string, i: number): number {
  const [row, above, twoAbove] = [rows[i], rows[i - 1], rows[i - 2]];
  if (!row || !above) throw new Error("Rows are reckoned in order");
  const letter = term.charCodeAt(i - 1);
  row[0] = i;
  let least = i;
  for (let j = 1; j < row.length; j++) {
    const same = word.charCodeAt(j - 1) === letter;
    let figure = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
    const swapped =
      twoAbove && j > 1 && word.charCodeAt(j - 2) === letter && word.charCodeAt(j - 1) === term.charCodeAt(i - 2);
    if (swapped) figure = Math.min(figure, (twoAbove[j - 2] ?? 0) + 1);
    row[j] = figure;
    if (figure < least) least = figure;
  }
  return least;
}

function sharedLength(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  return shared;
}

/** What sorts after everything that begins so. */
export const afterPrefix = (prefix: string): string =>
  prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1);
