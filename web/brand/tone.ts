import { clampChroma, converter, formatHex, interpolate, parse, wcagContrast } from "culori";

const oklch = converter("oklch");

/** Contrast of two colours by WCAG 2.2, 1 to 21. */
export const contrast = (one: string, other: string): number => wcagContrast(one, other);

/** The same hue in another lightness, 0 to 1, as saturated as a screen can show it. */
export function atLightness(hex: string, lightness: number): string {
  const colour = oklch(parse(hex));
  if (!colour) throw new Error(`${hex} is no colour`);
  return formatHex(clampChroma({ ...colour, l: Math.min(1, Math.max(0, lightness)) }, "oklch"));
}

export const lightnessOf = (hex: string): number => oklch(parse(hex))?.l ?? 0;

export const mixed = (hex: string, into: string, share: number): string =>
  formatHex(interpolate([into, hex], "oklab")(share));

const stepOfLightness = 0.005;

/** The nearest lightness, upwards or downwards, at which a colour passes; undefined where none does. */
export function nearest(
  hex: string,
  passes: (tried: string) => boolean,
  ways: readonly (1 | -1)[],
): string | undefined {
  if (passes(hex)) return hex;
  const from = lightnessOf(hex);
  for (let by = stepOfLightness; by <= 1; by += stepOfLightness)
    for (const way of ways) {
      const lightness = from + way * by;
      if (lightness < 0 || lightness > 1) continue;
      const tried = atLightness(hex, lightness);
      if (passes(tried)) return tried;
    }
  return undefined;
}

/** What can be read on a colour: white where it can, else nearly black: of the two, one always can. */
export const readableOn = (ground: string): string => (contrast("#ffffff", ground) >= 4.5 ? "#ffffff" : "#120a04");
