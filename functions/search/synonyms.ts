import { languages } from "../platform/languages.ts";
import { stemsOf } from "./stems.ts";
import groups from "./synonyms.json" with { type: "json" };
import { wordsOf } from "./words.ts";

/** Stems that mean the same as one of these, in both languages; the words stand in `synonyms.json`. */
export const synonymsOf = (stems: readonly string[]): string[] => [
  ...new Set(stems.flatMap((stem) => byStem.get(stem) ?? []).filter((other) => !stems.includes(other))),
];

/** Each word stands for itself in both languages: a French word in an English idea is found too. */
const byStem = new Map<string, string[]>();
for (const group of groups) {
  const stems = [...new Set(group.flatMap(stemsOfEntry))];
  for (const stem of stems) byStem.set(stem, [...(byStem.get(stem) ?? []), ...stems]);
}

/** An entry of several words (cerf-volant) is known by its last. */
function stemsOfEntry(entry: string): string[] {
  const word = wordsOf(entry).at(-1);
  return word ? languages.flatMap((lang) => stemsOf(word.form, lang)) : [];
}
