import type { Holding } from "../circles/contract.ts";
import { msPerDay } from "../platform/clock.ts";
import type { HeldFor } from "./contract.ts";

/** Where a circle says nothing: two links are a source, more are mostly advertising; newcomers are welcome at once. */
export const usualHolding: Holding = { newAccountDays: 0, links: 2, words: { fr: [], en: [] } };

const link = /https?:\/\/|\bwww\./gi;

/** Why some words wait for a person; undefined lets them pass. Words match whole, whatever their accents and capitals. */
export function whyHeld(
  text: string,
  { holding, lists, joinedAt, now }: { holding: Holding; lists: readonly string[]; joinedAt: string; now: Date },
): HeldFor | undefined {
  const words = matches(text, [...holding.words.fr, ...holding.words.en, ...lists]);
  const links = text.match(link)?.length ?? 0;
  const isNew = joinedAt !== "" && now.getTime() - Date.parse(joinedAt) < holding.newAccountDays * msPerDay;
  if (words.length === 0 && links <= holding.links && !isNew) return undefined;
  return {
    ...(words.length > 0 && { words }),
    ...(links > holding.links && { links }),
    ...(isNew && { newAccount: true }),
  };
}

const namedAtMost = 10;

/** A listed word without accents is found however it is written; one with accents only so: Peter is not « péter ». */
function matches(text: string, listed: readonly string[]): string[] {
  const [said, saidPlainly] = [` ${letters(text)} `, ` ${letters(withoutAccents(text))} `];
  const found = listed.filter((word) => {
    const sought = letters(word);
    return sought !== "" && (said.includes(` ${sought} `) || saidPlainly.includes(` ${sought} `));
  });
  return [...new Set(found)].slice(0, namedAtMost);
}

const withoutAccents = (text: string): string => text.normalize("NFKD").replaceAll(/\p{M}/gu, "");

/** Letters and figures alone, small, one space between words. */
const letters = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
