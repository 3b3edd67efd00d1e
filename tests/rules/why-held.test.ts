import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { usualHolding, whyHeld } from "../../functions/comments/why-held.ts";

const listed = (lang: string): string[] =>
  JSON.parse(readFileSync(new URL(`../../node_modules/naughty-words/${lang}.json`, import.meta.url), "utf8"));
const lists = [...listed("fr"), ...listed("en")];
const now = new Date("2026-03-02T09:00:00.000Z");
const held = (text: string, holding = usualHolding, joinedAt = "") => whyHeld(text, { holding, lists, joinedAt, now });

describe("what holds a comment", () => {
  test.each([
    ["Quel connard.", "connard"],
    ["CONNARD !", "connard"],
    ["Espèce d’enculé…", "enculé"],
    ["you bastard, you", "bastard"],
  ])("%s", (text, word) => expect(held(text)?.words).toContain(word));

  test.each([
    "Peter a une belle idée.",
    "La concordance des dates me convient.",
    "Un condensateur, un cultivateur, une assiette.",
    "I would classify the passage as assessed.",
    "https://a.example et https://b.example",
  ])("lets pass: %s", (text) => expect(held(text)).toBeUndefined());

  test("more links than allowed, with their number; a word of the circle's own as it was written there", () => {
    expect(held("https://a.example https://b.example www.c.example")).toEqual({ links: 3 });
    const holding = { ...usualHolding, words: { fr: ["Concurrent"], en: [] } };
    expect(held("le CONCÙRRENT fait mieux", holding)).toEqual({ words: ["Concurrent"] });
  });
});
