import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync("web/design/tokens.css", "utf8");
const tokensIn = (block: string) =>
  Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]));
const blockAfter = (selector: string) => css.split(`${selector} {`)[1]?.split("}")[0] ?? "";

const light = tokensIn(blockAfter(":root"));
const chosenDark = tokensIn(blockAfter(':root[data-theme="dark"]'));
const deviceDark = tokensIn(blockAfter(':root:not([data-theme="light"])'));
const themes = { light, dark: { ...light, ...chosenDark } };

/** WCAG 2.2 relative luminance and contrast of two #rrggbb colours. */
const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: string, other: string) => {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
};

const grounds = ["paper", "surface", "sunk"];
const on = (text: string, backgrounds: string[]) => backgrounds.map((ground) => [text, ground] as const);
const palettes = ["clay", "sky", "leaf", "sun"];

/** Words: 4.5 to 1. */
const textPairs = [
  ...on("ink", [...grounds, "done-wash", "act-wash", "party-wash", "test-wash"]),
  ...on("ink-soft", grounds),
  ...on("act-text", [...grounds, "act-wash"]),
  ...on("done", grounds),
  ...on("test", ["paper", "surface"]),
  ["on-act", "act"],
  ["on-act", "act-strong"],
  ["on-done", "done"],
  ["on-step", "step"],
  ["on-party", "party"],
  ["on-test", "test"],
  ["on-no", "no"],
  ["paper", "ink"],
  ["paper", "ink-soft"],
  ...palettes.flatMap((palette) => [
    [`${palette}-text`, `${palette}-wash`] as const,
    ["ink", `${palette}-wash`] as const,
  ]),
] as const;

/** Shapes that carry meaning, such as each state of the stair, and the edges of controls: 3 to 1. */
const shapePairs = [
  ...on("outline", grounds),
  ...on("step", grounds),
  ...on("step-tread", ["paper", "surface"]),
  ...on("ink", grounds),
  ...on("act", grounds),
  ...on("focus", [...grounds, ...palettes.map((palette) => `${palette}-wash`)]),
  ...on("party-line", grounds),
  ["on-step", "step"],
] as const;

describe.each(Object.entries(themes))("the %s theme", (_, theme: Record<string, string>) => {
  const measured = ([front, back]: readonly [string, string]) => {
    expect(theme[front], `--${front} is a token`).toBeDefined();
    expect(theme[back], `--${back} is a token`).toBeDefined();
    return contrast(theme[front] ?? "", theme[back] ?? "");
  };

  it.each(textPairs)("reads %s on %s at 4.5 to 1", (...pair) => {
    expect(measured(pair)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapePairs)("shows %s against %s at 3 to 1", (...pair) => {
    expect(measured(pair)).toBeGreaterThanOrEqual(3);
  });
});

describe("the tokens", () => {
  it("are the same whether the device or the person chose the dark theme", () => {
    expect(deviceDark).toEqual(chosenDark);
    expect(Object.keys(chosenDark).length).toBeGreaterThan(30);
  });

  it("know the red button's contrast with white", () => {
    expect(contrast("#c93a18", "#ffffff")).toBeCloseTo(5.12, 2);
  });
});
