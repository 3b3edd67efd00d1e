import type { IdeaDoc } from "./contract.ts";
import { stemsOf } from "./stems.ts";
import { stopWords } from "./stop-words.ts";
import { wordsOf } from "./words.ts";

/** How much a word says by where it stands: titles above tags above people above the pitch above the story. */
const fields = { title: 8, tags: 6, people: 5, pitch: 3, story: 1 } as const;
type Field = keyof typeof fields;

/** Impacts from here on come from more than the story. */
export const beyondStory = 25;
const unit = 10;
const most = 255;

export type Impacts = { words: Map<string, number>; names: Map<string, number> };

/** The terms of a document, each with its impact, 1 to 255. */
export function impactsOf(doc: IdeaDoc): Impacts {
  const impacts: Impacts = { words: new Map(), names: new Map() };
  addField(impacts, doc, "title", doc.title);
  addField(impacts, doc, "tags", doc.tags.join(" , "));
  addField(impacts, doc, "people", doc.people.join(" , "));
  addField(impacts, doc, "pitch", doc.pitch);
  addField(impacts, doc, "story", doc.story);
  return impacts;
}

/** A word said twice says more, but never twice as much. */
function addField({ words, names }: Impacts, { lang }: IdeaDoc, field: Field, text: string): void {
  const isName = field === "title" || field === "tags" || field === "people";
  const times = new Map<string, number>();
  for (const word of wordsOf(text)) {
    if (!isName && stopWords[lang].has(word.folded)) continue;
    for (const stem of stemsOf(word.form, lang)) times.set(stem, (times.get(stem) ?? 0) + 1);
    if (isName) raise(names, word.folded, fields[field] * unit);
  }
  for (const [stem, n] of times) raise(words, stem, Math.round(fields[field] * unit * ((2 * n) / (n + 1))));
}

const raise = (impacts: Map<string, number>, term: string, by: number) =>
  impacts.set(term, Math.min(most, (impacts.get(term) ?? 0) + by));
