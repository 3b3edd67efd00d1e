import { useState } from "preact/hooks";
import type { Lang } from "../../../paths.ts";
import { browserShelf, isRecord, keptUnder } from "../../kept.ts";

/** What is being written: the id goes with it, so that sent again after a lost answer it is said once. */
export type WordsDraft = { wordsId: string; text: string; lang: Lang };

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
export const newWordsId = () =>
  `fbw_${Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => alphabet[byte & 31]).join("")}`;

const isDraft = (value: unknown): value is WordsDraft =>
  isRecord(value) &&
  typeof value.wordsId === "string" &&
  typeof value.text === "string" &&
  (value.lang === "fr" || value.lang === "en");

/** Kept on this device until it is sent. */
export function useWordsDraft(key: string, lang: Lang) {
  const kept = keptUnder(browserShelf(), `palier:triage-words:${key}`, isDraft);
  const [draft, set] = useState<WordsDraft>(() => kept.read() ?? { wordsId: newWordsId(), text: "", lang });
  const change = (changes: Partial<WordsDraft>) => {
    const next = { ...draft, ...changes };
    set(next);
    if (next.text) kept.write(next);
    else kept.forget();
  };
  return { draft, change, forget: kept.forget };
}
