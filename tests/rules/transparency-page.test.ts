import { describe, expect, test } from "vitest";
import type { Facts } from "../../functions/insights/contract.ts";
import { figuresOf, publicFacts } from "../../functions/insights/figures.ts";
import { CircleId, IdeaId } from "../../functions/platform/ids.ts";
import { durationText } from "../../web/components/durations.ts";
import { ideasAStone } from "../../web/components/stones.tsx";
import { formatFor } from "../../web/i18n/format.ts";
import { transparencyMessages } from "../../web/i18n/transparency.ts";
import { renderTransparency } from "../../web/pages/transparency/render-transparency.tsx";
import { hostile, pageContext } from "../page-contents.ts";

const now = new Date("2026-11-22T12:00:00.000Z");
const nothing: Facts = { ideas: [], talk: [], reports: [], acts: [], members: [], circles: [] };
const circleId = CircleId.parse("atelier");
const ideas = (n: number): Facts["ideas"] =>
  Array.from({ length: n }, (_, i) => ({
    ideaId: IdeaId.parse(`ide_${String(i).padStart(12, "0")}`),
    circleId,
    stage: i === 0 ? "a-stage-of-tomorrow" : "gathering",
    sent: [{ at: "2026-11-01T09:00:00.000Z", answeredAt: "2026-11-02T09:00:00.000Z" }],
    reviews: [],
    refusals: [
      { at: "2026-11-02T09:00:00.000Z", kind: "removed", cited: { ruleNumber: 1, rule: { fr: hostile, en: hostile } } },
    ],
  }));
const circle = { circleId, name: { fr: hostile, en: hostile }, palette: "clay", createdAt: "2026-01-01T09:00:00.000Z" };
const rendered = (facts: Facts, lang: "fr" | "en") =>
  renderTransparency(figuresOf(publicFacts(facts), now), pageContext(lang));

describe.each(["fr", "en"] as const)("the page of figures in %s", (lang) => {
  const words = transparencyMessages[lang];
  test("says so where there is nothing yet, and breaks nowhere", () => {
    const html = rendered(nothing, lang);
    expect(html).toContain(words.refusals.none);
    expect(html).toContain(words.conduct.appealsNone);
    for (const said of [words.noneYet, words.noneEver, words.reasons.none, words.voice.none])
      expect(html).toContain(said);
    expect(html).toContain(words.standing.lead(0, formatFor(lang, "Europe/Paris")));
    for (const share of [words.reasons.text, words.voice.text("Marelle")]) expect(html).not.toContain(share);
    expect(html).not.toMatch(/undefined|\[object Object\]|NaN|Invalid Date/);
  });

  test("tells no median of four, one of five, and lets no text out of its place", () => {
    const [few, enough] = [4, 5].map((n) => rendered({ ...nothing, ideas: ideas(n), circles: [circle] }, lang));
    const day = durationText(86_400, words, formatFor(lang, "Europe/Paris"));
    expect(few).toContain(words.tooFew);
    expect(few).not.toContain(`>${day}<`);
    expect(enough).toContain(`>${day}<`);
    expect(enough).toContain(words.standing.other);
    expect(enough).not.toContain(hostile);
    expect(enough).not.toMatch(/<[^>]+\sstyle=/);
    const levels = [...(enough ?? "").matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? level)).toBeLessThanOrEqual(1);
  });
});

test("a stone is one idea until a step has no room for more", () => {
  const step = (count: number) => [{ name: "a", count }];
  expect([0, 25, 26, 51, 1_000, 30_000_000].map((n) => ideasAStone(step(n)))).toEqual([1, 1, 2, 5, 50, 1_000_000]);
});

test.each([
  [20, "1 minute"],
  [3_540, "59 minutes"],
  [3_600, "1 hour"],
  [171_000 - 1, "47 hours"],
  [172_800, "2 days"],
  [216_000, "2.5 days"],
  [2_000_000, "23 days"],
])("%d seconds are told as %s", (seconds, text) => {
  const told = durationText(seconds, transparencyMessages.en, formatFor("en", "Europe/Paris"));
  expect(told.replaceAll("\u00A0", " ")).toBe(text);
});
