import type { Language } from "../platform/languages.ts";

/** A word as it is written: without case and accents, and its stems, once somebody asked for them. */
export type Form = { text: string; folded: string; stems: Partial<Record<Language, readonly string[]>> };

/** A word of a text, and where it begins. */
export type Word = { text: string; folded: string; form: Form; start: number };

/** Letters and digits with the marks on them; an apostrophe or a hyphen ends a word: l’eau, aujourd’hui, porte-vélo. */
const run = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** No word of a language is longer; what is, is an address, a key or a prank, and is known by its beginning. */
const longest = 40;
/** What French leaves before an apostrophe: l’eau, d’hiver, qu’il, jusqu’ici. */
const elided = new Set(["l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"]);

/** The words of a text, in order. Elided articles and an English ’s are none. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(run)) {
    if (isJoined(found, text, index)) continue;
    const form = formOf(found.slice(0, longest));
    words.push({ text: form.text, folded: form.folded, form, start: index });
  }
  return words;
}

/** Texts repeat their words: looking at each once makes indexing several times as fast. */
export function formOf(text: string): Form {
  const known = remembered.get(text);
  if (known) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const form: Form = { text, folded: folded(text), stems: {} };
  remembered.set(text, form);
  return form;
}

const mostRemembered = 100_000;
const remembered = new Map<string, Form>();

/** Case, accents and ligatures away: « Bœufs » and « boeufs », “Café” and “cafe” are the same word. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  return isPlain.test(lower) ? lower : withoutAccents(lower);
}

const isPlain = /^[a-z0-9]*$/;
const withoutAccents = (lower: string) =>
  lower.normalize("NFKD").replaceAll(/\p{M}/gu, "").replaceAll("œ", "oe").replaceAll("æ", "ae").replaceAll("ß", "ss");

const apostrophes = new Set(["'", "’", "ʼ"]);

function isJoined(word: string, text: string, at: number): boolean {
  if (apostrophes.has(text[at + word.length] ?? "")) return elided.has(word.toLowerCase());
  return word.toLowerCase() === "s" && apostrophes.has(text[at - 1] ?? "");
}
