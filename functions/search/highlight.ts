import type { Language } from "../platform/languages.ts";
import { stemsOf } from "./stems.ts";
import { type Word, wordsOf } from "./words.ts";

/** A piece of text, and whether it is what was searched for. */
export type Marked = { text: string; hit: boolean };

/** A text in pieces, with the words marked by which it was found. */
export function marked(text: string, terms: ReadonlySet<string>, lang: Language): Marked[] {
  const pieces: Marked[] = [];
  let done = 0;
  for (const word of wordsOf(text).filter((each) => isHit(each, terms, lang))) {
    if (word.start > done) pieces.push({ text: text.slice(done, word.start), hit: false });
    pieces.push({ text: word.text, hit: true });
    done = word.start + word.text.length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), hit: false });
  return pieces;
}

const around = 90;

/** The place of a story where it says what was searched for, on one line; undefined where it does not. */
export function snippetOf(story: string, terms: ReadonlySet<string>, lang: Language): Marked[] | undefined {
  const first = wordsOf(story).find((word) => isHit(word, terms, lang));
  if (!first) return undefined;
  const from = story.lastIndexOf(" ", Math.max(0, first.start - around)) + 1;
  const cut = story.indexOf(" ", first.start + first.text.length + around);
  const to = cut < 0 ? story.length : cut;
  const line = story
    .slice(from, to)
    .replaceAll(/[*_#>`]|^- /gm, "")
    .replaceAll(/\s+/g, " ")
    .trim();
  return marked(`${from > 0 ? "… " : ""}${line}${to < story.length ? " …" : ""}`, terms, lang);
}

const isHit = (word: Word, terms: ReadonlySet<string>, lang: Language): boolean =>
  terms.has(word.folded) || stemsOf(word.form, lang).some((stem) => terms.has(stem));
