import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainLine, plainText } from "../../functions/platform/plain-text.ts";

describe("a line of text", () => {
  test.each([
    ["emoji, joined ones too", "👩‍🌾 🎉", "👩‍🌾 🎉"],
    ["right-to-left letters and their marks", "\u200Fמדף מתקפל", "\u200Fמדף מתקפל"],
    ["accents, however they are composed", "e\u0301té", "e\u0301té"],
    ["French spaces", "Prêt\u202F?", "Prêt\u202F?"],
  ])("keeps %s", (_, text, kept) => {
    expect(plainLine(text)).toBe(kept);
  });

  test.each([
    ["direction overrides", "a\u202Ab\u202Bc\u202Cd\u202De\u202Ef", "abcdef"],
    ["direction isolates", "a\u2066b\u2067c\u2068d\u2069e", "abcde"],
    ["control characters", "a\u0000b\u0007c\u001Bd\u007Fe\u0085f", "abcdef"],
    ["half characters", "a\uD800b", "a\uFFFDb"],
    ["line breaks", "a\r\nb\nc\td", "a b c d"],
  ])("is rid of %s", (_, text, kept) => {
    expect(plainLine(text)).toBe(kept);
  });
});

test("a story keeps its lines and tabs", () => {
  expect(plainText("a\r\nb\n\n\tc")).toBe("a\nb\n\n\tc");
});

test("cleaning twice is cleaning once", () => {
  const characters = ["a", " ", "\r", "\n", "\t", "\u0000", "\u200B", "\u202E", "\u202F", "\u2028", "\uD83C", "\uDF89"];
  const text = fc.array(fc.constantFrom(...characters), { maxLength: 20 }).map((parts) => parts.join(""));
  for (const clean of [plainLine, plainText]) fc.assert(fc.property(text, (t) => clean(clean(t)) === clean(t)));
});
