import { expect, test } from "vitest";
import { IdeaId, newMemberId } from "../../functions/platform/ids.ts";
import { pricesKept, supportCurve } from "../../functions/review/support-curve.ts";
import type { Support, SupportAnswers } from "../../functions/support/contract.ts";
import { seededBytes } from "../world.ts";

const ideaId = IdeaId.parse("ide_000000000000");
const random = seededBytes(1);
const now = new Date("2026-06-01T00:00:00.000Z");
const support = (givenAt: string, answers?: SupportAnswers): Support => ({
  ideaId,
  memberId: newMemberId(random),
  givenAt,
  ...(answers && { answers }),
});
const curve = (supports: Support[], timeZone = "Europe/Paris") => supportCurve(ideaId, supports, timeZone, now);

test("days are the brand's: half past eleven at night in London is the next day in Paris", () => {
  const supports = [support("2026-02-01T23:30:00.000Z"), support("2026-02-02T10:00:00.000Z")];
  expect(curve(supports).days).toEqual([{ day: "2026-02-02", supporters: 2 }]);
  expect(curve(supports, "Europe/London").days).toEqual([
    { day: "2026-02-01", supporters: 1 },
    { day: "2026-02-02", supporters: 2 },
  ]);
});

test.each([
  ["spring", "2026-03-27T12:00:00.000Z", "2026-03-31T12:00:00.000Z", 5],
  ["autumn", "2026-10-23T12:00:00.000Z", "2026-10-27T12:00:00.000Z", 5],
])("no day is missing or double when clocks change in %s, and quiet days carry the number on", (_, first, last, n) => {
  const { days } = curve([support(last), support(first)]);
  expect(days.map((day) => day.supporters)).toEqual([...Array(n - 1).fill(1), 2]);
  expect(new Set(days.map((day) => day.day)).size).toBe(n);
});

test("nobody supported: no days, no median", () => {
  expect(curve([])).toMatchObject({
    days: [],
    answers: { n: 0, wouldTest: { yes: 0, n: 0 }, price: { n: 0, median: null, values: [] } },
  });
});

test.each([
  [[30], 30],
  [[10, 30], 20],
  [[90, 10, 30], 30],
  [[0, 0, 0, 100], 0],
])("the median of %j is %d", (prices, median) => {
  const supports = prices.map((wouldPay) => support("2026-02-02T10:00:00.000Z", { wouldPay }));
  expect(curve(supports).answers.price).toEqual({ n: prices.length, median, values: prices.toSorted((a, b) => a - b) });
});

test("answers are counted apart: who would test, and out of how many who said", () => {
  const said = [{ wouldTest: true }, { wouldTest: false }, { wouldPay: 12 }].map((a) =>
    support("2026-02-02T10:00:00Z", a),
  );
  expect(curve([...said, support("2026-02-02T10:00:00Z")]).answers).toMatchObject({
    n: 3,
    wouldTest: { yes: 1, n: 2 },
    price: { n: 1, median: 12 },
  });
});

test("many prices are thinned to what fits, keeping their spread and their true number", () => {
  const supports = Array.from({ length: 10_000 }, (_, i) => support("2026-02-02T10:00:00.000Z", { wouldPay: i }));
  const { price } = curve(supports).answers;
  expect(price).toMatchObject({ n: 10_000, median: 4_999.5 });
  expect(price.values).toHaveLength(pricesKept);
  expect([price.values[0], price.values[pricesKept / 2], price.values.at(-1)]).toEqual([0, 5_000, 9_995]);
});
