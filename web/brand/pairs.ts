import { grounds, type Theme, themes } from "./grounds.ts";
import { type BrandColours, lookOf } from "./look.ts";
import { contrast, nearest } from "./tone.ts";

export type ColourName = keyof BrandColours;
/** Two tokens that meet on the pages, and the contrast that WCAG 2.2 asks of them: 4.5 for words, 3 for shapes. */
type Pair = { of: ColourName; front: string; back: string; least: 4.5 | 3 };
export type Measured = Pair & { theme: Theme; frontHex: string; backHex: string; ratio: number; passes: boolean };

const everyGround = ["paper", "surface", "sunk"];
const on = (of: ColourName, front: string, backs: readonly string[], least: Pair["least"]): Pair[] =>
  backs.map((back) => ({ of, front, back, least }));

/** Every pair in which a colour of the brand is used. */
const pairs: readonly Pair[] = [
  ...on("main", "act", everyGround, 3),
  ...on("main", "on-act", ["act", "act-strong"], 4.5),
  ...on("main", "act-text", [...everyGround, "act-wash"], 4.5),
  ...on("main", "ink", ["act-wash"], 4.5),
  ...on("stair", "step", everyGround, 3),
  ...on("stair", "step-tread", ["paper", "surface"], 3),
  ...on("stair", "on-step", ["step"], 4.5),
  ...on("stair", "done", everyGround, 4.5),
  ...on("stair", "on-done", ["done"], 4.5),
  ...on("stair", "ink", ["done-wash"], 4.5),
  ...on("spark", "on-party", ["party"], 4.5),
  ...on("spark", "party-line", everyGround, 3),
  ...on("spark", "ink", ["party-wash"], 4.5),
];

/** All of them, measured in both themes. */
export function measured(colours: BrandColours): Measured[] {
  const look = lookOf(colours);
  return themes.flatMap((theme) => {
    const tokens: Record<string, string> = { ...grounds[theme], ...look[theme] };
    return pairs.map((pair) => {
      const [frontHex = "", backHex = ""] = [tokens[pair.front], tokens[pair.back]];
      const ratio = contrast(frontHex, backHex);
      return { ...pair, theme, frontHex, backHex, ratio, passes: ratio >= pair.least };
    });
  });
}

const passesAll = (of: ColourName, colours: BrandColours) =>
  measured(colours).every((pair) => pair.of !== of || pair.passes);

export type ColourFault = { of: ColourName; worst: Measured; nearest: string | undefined };

/** The colours that cannot be read somewhere: where it is worst, and the nearest of the same hue that passes everywhere. */
export function faultsOf(colours: BrandColours): ColourFault[] {
  return (["main", "stair", "spark"] as const).flatMap((of) => {
    const failing = measured(colours).filter((pair) => pair.of === of && !pair.passes);
    const [worst] = failing.toSorted((a, b) => a.ratio / a.least - b.ratio / b.least);
    const chosen = colours[of];
    if (!worst || !chosen) return [];
    return [{ of, worst, nearest: nearest(chosen, (tried) => passesAll(of, { ...colours, [of]: tried }), [-1, 1]) }];
  });
}
