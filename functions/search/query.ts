import { type Language, languages } from "../platform/languages.ts";
import { searchLimits } from "./limits.ts";
import { stemsOf } from "./stems.ts";
import { stopWords } from "./stop-words.ts";
import { synonymsOf } from "./synonyms.ts";
import { type Form, type Word, wordsOf } from "./words.ts";

/** A word of a query, with everything that it may be written as in the index. */
export type Wanted = {
  word: Word;
  /** By either language: nobody says in which one they search. */
  stems: readonly string[];
  synonyms: readonly string[];
  /** The last word may not be finished yet. */
  last: boolean;
};

/** The words of a query that say something; all of them, if none does. Quotes, stars and other signs part words. */
export function wantedIn(query: string, lang: Language): Wanted[] {
  const words = wordsOf(query);
  const telling = words.filter(({ folded }) => !languages.some((each) => stopWords[each].has(folded)));
  const looked = unique(telling.length > 0 ? telling : words).slice(0, searchLimits.words);
  return looked.map((word) => {
    const stems = stemsInAny(word.form, lang);
    return { word, stems, synonyms: synonymsOf(stems), last: word === words.at(-1) };
  });
}

/** The reader's own language first. */
export const stemsInAny = (form: Form, lang: Language): string[] => [
  ...new Set([...stemsOf(form, lang), ...languages.flatMap((each) => stemsOf(form, each))]),
];

const unique = (words: readonly Word[]): Word[] =>
  words.filter((word, at) => words.findIndex(({ folded }) => folded === word.folded) === at);
