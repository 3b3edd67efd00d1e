import { MemberId, newMemberId } from "../../../../functions/platform/ids.ts";
import type { Language } from "../../../../functions/platform/languages.ts";
import { seededBytes } from "../chance.ts";
import { type PersonKey, people } from "../people.ts";

export type Tester = { memberId: MemberId; name: string; lang: Language };

/** Those of the demo who speak. */
export const known = (...keys: readonly PersonKey[]): Tester[] =>
  keys.map((key) => {
    const { memberId, name, lang } = people[key];
    return { memberId, name, lang };
  });

const others: readonly [string, Language][] = [
  ["Zoé Tabouret", "fr"],
  ["Elio Verrou", "fr"],
  ["Greta Inkwell", "en"],
  ["Blaise Copeau", "fr"],
  ["Dot Marlow", "en"],
  ["Lise Chevron", "fr"],
  ["Ravi Teaspoon", "en"],
  ["Anouk Ferrure", "fr"],
  ["Piet Halfmoon", "en"],
  ["Solveig Tiroir", "fr"],
  ["Marcel Équerre", "fr"],
  ["Ivy Doorstop", "en"],
  ["Nour Palissade", "fr"],
  ["Edgar Bobbin", "en"],
  ["Thaïs Cordeau", "fr"],
];

/** Those who only test; with ids of their own, or those of members who are known by no name. */
export const made = (count: number, ids: readonly MemberId[] = []): Tester[] =>
  others.slice(0, count).map(([name, lang], n) => ({
    memberId: ids[n] ?? MemberId.parse(newMemberId(seededBytes(`tester ${name}`))),
    name,
    lang,
  }));
