import { grounds, type Theme } from "./grounds.ts";
import { atLightness, contrast, lightnessOf, mixed, nearest, readableOn } from "./tone.ts";

/** A brand's own colours: `main` for what is pressed, `stair` for what climbs and is done, `spark` for what is celebrated. */
export type BrandColours = { main: string; stair: string; spark?: string | undefined };
/** Values of the tokens in `design/tokens.css` that follow the brand. */
export type Tokens = Record<string, string>;
export type Look = Record<Theme, Tokens>;

const defaultSpark = "#f2b632";
const words = 4.5;
const shapes = 3;

/**
 * Everything that follows from a brand's colours, in both themes. In the light theme they stand as they were chosen, and
 * `faultsOf` says where that cannot be read; in the dark one they are lifted until they pass.
 */
export const lookOf = ({ main, stair, spark = defaultSpark }: BrandColours): Look => ({
  light: { ...pressed(main, "light"), ...climbing(stair, "light"), ...celebrated(spark, "light") },
  dark: {
    ...pressed(lifted(main), "dark"),
    ...climbing(lifted(stair), "dark"),
    ...celebrated(lifted(spark), "dark"),
  },
});

const groundsOf = (theme: Theme) => [grounds[theme].paper, grounds[theme].surface, grounds[theme].sunk];
const reads = (on: readonly string[], least: number) => (tried: string) =>
  on.every((ground) => contrast(tried, ground) >= least);
/** Towards what stands out: darker on light grounds, lighter on dark ones. */
const outwards = (theme: Theme) => (theme === "light" ? ([-1] as const) : ([1] as const));
const made = (hex: string, on: readonly string[], least: number, theme: Theme) =>
  nearest(hex, reads(on, least), outwards(theme)) ?? grounds[theme].ink;

const lifted = (hex: string) =>
  made(atLightness(hex, Math.max(lightnessOf(hex), 0.62)), groundsOf("dark"), words, "dark");

function pressed(main: string, theme: Theme): Tokens {
  const wash = mixed(main, grounds[theme].surface, theme === "light" ? 0.12 : 0.16);
  const on = readableOn(main);
  const further = on === "#ffffff" ? -0.07 : 0.06;
  return {
    act: main,
    "act-strong": atLightness(main, lightnessOf(main) + further),
    "on-act": on,
    "act-text": made(main, [...groundsOf(theme), wash], words, theme),
    "act-wash": wash,
  };
}

function climbing(stair: string, theme: Theme): Tokens {
  const done = made(stair, groundsOf(theme), words, theme);
  const lighter = atLightness(stair, lightnessOf(stair) + 0.12);
  return {
    done,
    "on-done": readableOn(done),
    "done-wash": mixed(stair, grounds[theme].surface, 0.15),
    step: stair,
    "step-tread": made(lighter, [grounds[theme].paper, grounds[theme].surface], shapes, theme),
    "step-side": atLightness(stair, lightnessOf(stair) - 0.13),
    "on-step": readableOn(stair),
  };
}

function celebrated(spark: string, theme: Theme): Tokens {
  return {
    party: spark,
    "on-party": readableOn(spark),
    "party-line": made(spark, groundsOf(theme), shapes, theme),
    "party-wash": mixed(spark, grounds[theme].surface, 0.2),
  };
}
