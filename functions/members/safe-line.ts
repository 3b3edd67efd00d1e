import { plainLine } from "../platform/plain-text.ts";

/** One line without what could make a signature read as another's: no direction marks, no towers of accents. */
export function safeLine(claim: unknown, max: number): string | undefined {
  const text = typeof claim === "string" ? claim : "";
  const line = plainLine(text.slice(0, longestRead).normalize("NFC"))
    .replaceAll(/[\p{Cf}\p{Co}]/gu, (char) => (joiners.has(char) ? char : ""))
    .replaceAll(/\p{M}{4,}/gu, (marks) => marks.slice(0, 3))
    .replaceAll(/\s{2,}/g, " ")
    .trim();
  return firstLetters(line, max).trim() || undefined;
}

/** At most so many letters as a reader counts them, and twice as many code units, so that a card stays small. */
function firstLetters(line: string, max: number): string {
  let taken = "";
  for (const { segment } of [...letters.segment(line)].slice(0, max)) {
    if (taken.length + segment.length > 2 * max) break;
    taken += segment;
  }
  return taken;
}

const longestRead = 400;
const letters = new Intl.Segmenter("en", { granularity: "grapheme" });
/** Format characters that spelling needs, in Persian, in Indian scripts and in emoji. */
const joiners = new Set(["\u200c", "\u200d"]);
