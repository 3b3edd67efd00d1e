import { describe, expect, test } from "vitest";
import { answersFrom } from "../../web/islands/answers-form.ts";
import { relativeTime } from "../../web/islands/relative.ts";
import { crossingBetween, seenStair, type Twin } from "../../web/islands/standing.ts";
import { failureOf } from "../../web/islands/support-requests.ts";

const steps = [
  { supporters: 100, extraDays: 365 },
  { supporters: 1_000, extraDays: 0 },
];
const twin = (supporters: number, more: Partial<Twin> = {}): Twin => ({
  stage: "gathering",
  steps,
  reached: 0,
  supporters,
  endsAt: "2026-05-01T09:00:00Z",
  ...more,
});
const now = Date.parse("2026-03-02T09:00:00Z");

describe("the number a supporter sees", () => {
  const given = { supported: true, supporters: 42, at: now };
  test("holds their own act until the published one has caught up, then follows it", () => {
    expect(seenStair(twin(41), twin(41), given, now + 20_000).supporters).toBe(42);
    expect(seenStair(twin(41), twin(45), given, now + 20_000).supporters).toBe(45);
    expect(seenStair(twin(41), twin(41), { ...given, supported: false, supporters: 40 }, now + 20_000).supporters).toBe(
      40,
    );
    expect(seenStair(twin(41), twin(39), given, now + 120_000).supporters).toBe(39);
  });

  test("a deadline that is gone does not stay", () => {
    const { endsAt: _gone, ...review } = twin(1_000, { stage: "in_review", reached: 2 });
    expect(seenStair(twin(999), review, undefined, now)).not.toHaveProperty("endsAt");
  });
});

describe("a milestone crossed while one watches", () => {
  test("is the highest one between two looks", () => {
    expect(crossingBetween(twin(99), twin(100, { reached: 1, endsAt: "2027-05-01T09:00:00Z" }))).toEqual({
      supporters: 100,
      extraDays: 365,
      opensReview: false,
      endsAt: "2027-05-01T09:00:00Z",
    });
    expect(crossingBetween(twin(99), twin(1_000, { reached: 2, stage: "in_review" }))).toMatchObject({
      supporters: 1_000,
      opensReview: true,
    });
  });

  test("is none when nothing was crossed, nor when an older copy comes from the edge", () => {
    expect(crossingBetween(twin(98), twin(99))).toBeUndefined();
    expect(crossingBetween(twin(100, { reached: 1 }), twin(99))).toBeUndefined();
  });
});

describe("the optional questions", () => {
  const typed = { wouldPay: "", howMany: "", why: "", wouldTest: false };
  test("skipped ones are left out", () => {
    expect(answersFrom({ ...typed, why: "  " })).toEqual({ answers: { wouldTest: false } });
    expect(answersFrom({ ...typed, wouldPay: "1 200", howMany: "2" })).toEqual({
      answers: { wouldPay: 1_200, howMany: 2, wouldTest: false },
    });
  });

  test.each(["12.5", "-3", "beaucoup", "100001", "1e3"])("a price of %j is told, not sent", (wouldPay) => {
    expect(answersFrom({ ...typed, wouldPay })).toEqual({ faults: ["wouldPay"] });
  });

  test.each(["0", "100"])("a quantity of %j is told, not sent", (howMany) => {
    expect(answersFrom({ ...typed, howMany })).toEqual({ faults: ["howMany"] });
  });
});

test.each([
  ["session-expired", "signed-out"],
  ["support-closed", "closed"],
  ["own-idea", "own-idea"],
  ["unheard-of", "failed"],
  [undefined, "failed"],
])("the refusal %j means %s", (code, failure) => {
  expect(failureOf(code)).toBe(failure);
});

describe("relative times", () => {
  const from = new Date("2026-03-02T09:00:00Z");
  test.each([
    ["2026-03-03T21:00:00Z", "en", "tomorrow"],
    ["2026-03-02T06:30:00Z", "fr", "il y a 2 heures"],
    ["2026-05-02T09:00:00Z", "en", undefined],
  ] as const)("%s in %s", (iso, lang, text) => {
    expect(relativeTime(iso, from, lang)?.replaceAll(/\s/gu, " ")).toBe(text);
  });
});
