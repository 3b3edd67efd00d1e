import { stemmer as englishStem } from "@orama/stemmers/english";
import { stemmer as frenchStem } from "@orama/stemmers/french";
import type { Language } from "../platform/languages.ts";
import { type Form, folded } from "./words.ts";

/**
 * The stems of a word in a language, without accents. French has two where accents decide: « réutilisées » is found by
 * whoever types it with accents and by whoever types it without.
 */
export function stemsOf(form: Form, lang: Language): readonly string[] {
  form.stems[lang] ??= [...new Set(stem[lang](form.text.toLowerCase(), form.folded))];
  return form.stems[lang];
}

const stem: Record<Language, (lower: string, plain: string) => string[]> = {
  fr: (lower, plain) => [folded(frenchStem(singular(lower))), frenchStem(singular(plain))],
  en: (_, plain) => [englishStem(plain)],
};

/** The stemmer keeps an s after a, i, o and u (vélos, studios): a plural all the same. */
const singular = (word: string) => (word.length > 3 ? word.replace(/s$/, "") : word);
