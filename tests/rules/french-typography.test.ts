import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const folder = "web/i18n";
/** Everything before the English edition begins; catalogues that keep French in other names end the same way. */
const frenchPart = (source: string) => source.split(/\nconst (?:issues)?[eE]n\b/)[0] ?? "";

/** The strings of a source file; each `${…}` reads as a figure. */
function stringsOf(source: string): string[] {
  const code = source.replaceAll(/^\s*(?:\/\*\*.*|\*.*|\/\/.*|import .*)$/gm, "");
  const filled = code.replaceAll(/\$\{(?:[^{}`]|\{[^{}`]*\})*\}/g, "42");
  const quoted = [...code.matchAll(/"([^"\n]*)"/g)].map((match) => match[1] ?? "");
  const templates = [...filled.matchAll(/`([^`]*)`/g)].map((match) => match[1] ?? "");
  return [...quoted, ...templates];
}

const rules: [string, RegExp][] = [
  ["a straight apostrophe", /\p{L}'\p{L}/u],
  ["no narrow space before ; ! ?", /[^\u202F!?…\s][;!?]|[ \u00A0][;!?]/u],
  ["no no-break space before :", /[^\u00A0]:(?!\/\/|\d)/u],
  ["no no-break space inside « »", /«[^\u00A0]|[^\u00A0]»/u],
  ["no narrow space before %", /[^\u202F]%/u],
  ["no no-break space before €", /[^\u00A0]€/u],
  ["thousands without a narrow space", /\d[ \u00A0]\d{3}/u],
  ["a time without no-break spaces", /\d h\b|\bh \d/u],
  ["n° without a no-break space", /n°[^\u00A0]/u],
  ["oe for œ", /(?:^|[^\p{L}])(?:c|s|n|b|v|m|ch|man)?oe[ui]/iu],
  ["three dots for …", /\.\.\./u],
  ["a capital without its accent", /(?:^|[.!?] )(?:A (?!\d)|E(?:tu|ta|co|cr|qu|ch|te|va)[a-z])/u],
  ["a word the glossary rules out", /\b(?:supporters|cliquez|Oups|utilisateurs?)\b/u],
];

const faultsIn = (text: string) => rules.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);

describe("French typography", () => {
  const catalogues = readdirSync(folder).filter((file) => file.endsWith(".ts") && file !== "format.ts");

  it.each(catalogues)("is kept in %s", (file) => {
    const strings = stringsOf(frenchPart(readFileSync(`${folder}/${file}`, "utf8")));
    expect(strings.length).toBeGreaterThan(0);
    const faults = strings.flatMap((text) => faultsIn(text).map((fault) => `${fault}: ${text}`));
    expect(faults).toEqual([]);
  });

  it.each([
    ["L'idée", "a straight apostrophe"],
    ["Prêt ?", "no narrow space before ; ! ?"],
    ["Prêt?", "no narrow space before ; ! ?"],
    ["Ici :", "no no-break space before :"],
    ["« oui »", "no no-break space inside « »"],
    ["10 000", "thousands without a narrow space"],
    ["18 h 30", "a time without no-break spaces"],
    ["le coeur", "oe for œ"],
    ["A venir", "a capital without its accent"],
    ["Etude", "a capital without its accent"],
  ])("finds the fault of %s", (text, fault) => {
    expect(faultsIn(text)).toContain(fault);
  });

  it("accepts what is well set", () => {
    const wellSet = "« Cœur » : l’œuvre à 18 h 30, n° 4, 10 000 € ; 61 % !"
      .replace("« C", "«\u00A0C")
      .replace("r »", "r\u00A0»")
      .replace(" :", "\u00A0:")
      .replace("18 h 30", "18\u00A0h\u00A030")
      .replace("n° 4", "n°\u00A04")
      .replace("10 000 €", "10\u202F000\u00A0€")
      .replace(" ;", "\u202F;")
      .replace(" %", "\u202F%")
      .replace(" !", "\u202F!");
    expect(faultsIn(wellSet)).toEqual([]);
  });
});
