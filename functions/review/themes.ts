import type { Language } from "../platform/languages.ts";
import { stemsOf } from "../search/stems.ts";
import { stopWords } from "../search/stop-words.ts";
import { wordsOf } from "../search/words.ts";
import type { Theme } from "./contract.ts";
import { passingWords } from "./passing-words.ts";

export type Said = { text: string; lang: Language; name: string; memberId: string };

const themesShown = 8;
const examplesShown = 2;
const snippet = 160;
/** Shorter words say nothing by themselves. */
const shortest = 3;
/** Two stems of which this share of comments is the same are one theme. */
const sameTalk = 0.75;

type Found = { word: Map<string, number>; comments: Set<number>; writers: Set<string> };

/**
 * What people talk about: stems that at least two writers used, by how many comments have them; stems that come together
 * are one theme. The idea's own title is no theme: everybody says it.
 */
export function themesOf(said: readonly Said[], title: string): Theme[] {
  return (["fr", "en"] as const)
    .flatMap((lang) => themesIn(lang, said, title))
    .toSorted((a, b) => b.comments - a.comments || (a.words[0] ?? "").localeCompare(b.words[0] ?? ""))
    .slice(0, themesShown);
}

function themesIn(lang: Language, all: readonly Said[], title: string): Theme[] {
  const said = all.filter((each) => each.lang === lang);
  const common = [...stemsIn(said, lang, stemsOfText(title, lang))]
    .filter(([, { writers }]) => writers.size > 1)
    .toSorted(([a, one], [b, other]) => other.comments.size - one.comments.size || (a < b ? -1 : 1))
    .map(([, found]) => found);
  const merged: Found[][] = [];
  for (const found of common) {
    const same = merged.find(([first]) => first && overlap(first.comments, found.comments) >= sameTalk);
    if (same) same.push(found);
    else merged.push([found]);
  }
  return merged.flatMap((group) => {
    const [first, ...others] = group;
    if (!first) return [];
    const examples = [...first.comments].flatMap((at) => said[at] ?? []).slice(0, examplesShown);
    return {
      lang,
      words: [mostUsed(first), ...others.slice(0, 2).map(mostUsed)],
      comments: first.comments.size,
      writers: first.writers.size,
      examples: examples.map(({ text, name }) => ({ name, text: shortened(text, mostUsed(first)) })),
    };
  });
}

/** Every stem with the comments that have it, but those that say nothing and those of the title. */
function stemsIn(said: readonly Said[], lang: Language, left: ReadonlySet<string>): Map<string, Found> {
  const stems = new Map<string, Found>();
  for (const [at, { text, memberId }] of said.entries())
    for (const word of wordsOf(text)) {
      if (word.folded.length < shortest || saysNothing(word.folded, lang)) continue;
      // The last is that of the word without accents: some write them, some do not.
      const stem = stemsOf(word.form, lang).at(-1);
      if (!stem || left.has(stem)) continue;
      const found = stems.get(stem) ?? { word: new Map(), comments: new Set(), writers: new Set() };
      const lower = word.text.toLowerCase();
      found.word.set(lower, (found.word.get(lower) ?? 0) + 1);
      found.comments.add(at);
      found.writers.add(memberId);
      stems.set(stem, found);
    }
  return stems;
}

const saysNothing = (folded: string, lang: Language): boolean =>
  stopWords[lang].has(folded) || passingWords[lang].has(folded) || /^\d+$/.test(folded);

const stemsOfText = (text: string, lang: Language): ReadonlySet<string> =>
  new Set(wordsOf(text).flatMap(({ form }) => stemsOf(form, lang)));

const mostUsed = ({ word }: Found): string => [...word].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? "";

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = [...b].filter((at) => a.has(at)).length;
  return both / Math.max(a.size, b.size);
}

/** The words around the first place where it is said. */
function shortened(text: string, word: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  if (line.length <= snippet) return line;
  const at = Math.max(0, line.toLowerCase().indexOf(word));
  const from = at < snippet / 2 ? 0 : line.indexOf(" ", at - snippet / 2) + 1;
  return `${from > 0 ? "… " : ""}${line.slice(from, line.lastIndexOf(" ", from + snippet))} …`;
}
