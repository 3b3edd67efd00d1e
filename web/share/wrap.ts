import type { FontMetrics } from "./font-metrics.ts";

/** Lines no wider than `width`; a word that is wider alone is broken, what is beyond the last line ends in an ellipsis. */
export function wrapped(text: string, font: FontMetrics, size: number, width: number, mostLines: number): string[] {
  const fits = (line: string) => font.widthOf(line, size) <= width;
  const lines: string[] = [""];
  for (const word of text.split(" ").flatMap((each) => pieces(each, fits))) {
    const line = lines.at(-1) ?? "";
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= mostLines) return lines;
  return [...lines.slice(0, mostLines - 1), shortened(lines[mostLines - 1] ?? "", fits)];
}

function pieces(word: string, fits: (text: string) => boolean): string[] {
  if (fits(word)) return [word];
  const found: string[] = [""];
  for (const letter of word) {
    const longer = (found.at(-1) ?? "") + letter;
    if (fits(longer)) found[found.length - 1] = longer;
    else found.push(letter);
  }
  return found;
}

function shortened(line: string, fits: (text: string) => boolean): string {
  const letters = [...line];
  while (letters.length > 1 && !fits(`${letters.join("").trimEnd()}…`)) letters.pop();
  return `${letters.join("").replace(/[\s,;:.!?]+$/u, "")}…`;
}

/** The character itself, or what stands for it: a hard space for a narrow one, letters for raised ones, else nothing. */
function likeness(character: string, font: FontMetrics): string {
  if (font.covers(character)) return character;
  if (/\p{Zs}/u.test(character)) return "\u00a0";
  const plain = character.normalize("NFKC");
  return [...plain].every(font.covers) ? plain : "";
}

/** The text in characters that a font has; undefined where less than half of its letters are left. */
export function coveredText(text: string, font: FontMetrics): string | undefined {
  const letters = (shown: string) => [...shown].filter((each) => /[\p{L}\p{N}]/u.test(each)).length;
  const kept = [...text.normalize("NFC")]
    .map((each) => likeness(each, font))
    .join("")
    .replace(/ {2,}/g, " ")
    .trim();
  return letters(kept) * 2 > letters(text) ? kept : undefined;
}
