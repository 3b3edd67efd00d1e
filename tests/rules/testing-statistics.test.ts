import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leastForFigures } from "../../functions/testing/limits.ts";
import { npsOf, ofGroup, quantile, satisfactionOf, shareOf, waitsOf } from "../../functions/testing/statistics.ts";
import { referenceNps, referenceQuantile, referenceShare } from "../reference-statistics.ts";

const answersOf = (most: number, least: number, atLeast: number) =>
  fc.array(fc.integer({ min: least, max: most }), { minLength: atLeast, maxLength: 300 });
const near = (found: { value: number; low: number; high: number }, wanted: typeof found) => {
  for (const name of ["value", "low", "high"] as const) expect(found[name], name).toBeCloseTo(wanted[name], 8);
};

describe("would you recommend it", () => {
  test.each([
    { title: "one promoter", answers: [10], nps: 100 },
    { title: "one passive", answers: [8], nps: 0 },
    { title: "one detractor", answers: [0], nps: -100 },
    { title: "all the same", answers: Array(40).fill(9), nps: 100 },
    { title: "all at odds", answers: [0, 10, 0, 10, 0, 10], nps: 0 },
    { title: "at the edges of the groups", answers: [6, 7, 8, 9], nps: 0 },
  ])("$title: $nps, as the reference counts it", ({ answers, nps }) => {
    const found = npsOf(answers);
    expect(found.value).toBe(nps);
    expect(found.promoters + found.passives + found.detractors).toBe(answers.length);
    near(found, referenceNps(answers));
  });

  test("agrees with the reference on any answers, and its interval holds the score", () => {
    fc.assert(
      fc.property(answersOf(10, 0, 1), (answers) => {
        const found = npsOf(answers);
        near(found, referenceNps(answers));
        expect(found.low).toBeLessThanOrEqual(found.value + 1e-9);
        expect(found.high).toBeGreaterThanOrEqual(found.value - 1e-9);
        expect(found.high - found.low).toBeGreaterThan(0);
      }),
    );
  });

  test("five who say the same leave room for doubt", () => {
    const { low, high } = npsOf([10, 10, 10, 10, 10]);
    expect(low).toBeLessThan(20);
    expect(high).toBe(100);
  });
});

describe("satisfaction", () => {
  test.each([
    { answers: [1], value: 0, mean: 1 },
    { answers: [5], value: 1, mean: 5 },
    { answers: Array(12).fill(4), value: 1, mean: 4 },
    { answers: Array(12).fill(3), value: 0, mean: 3 },
    { answers: [1, 2, 3, 4, 5], value: 0.4, mean: 3 },
  ])("of $answers is $value", ({ answers, value, mean }) => {
    const found = satisfactionOf(answers);
    expect(found).toMatchObject({ value, mean });
    near(found, referenceShare(value * answers.length, answers.length));
  });

  test("agrees with the reference whatever the share", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(400), (n, part) => {
        const some = Math.min(part, n);
        near(shareOf(some, n), referenceShare(some, n));
      }),
    );
  });
});

describe("waits", () => {
  test.each([
    { seconds: [7], median: 7, p90: 7 },
    { seconds: [1, 3], median: 2, p90: 2.8 },
    { seconds: [5, 5, 5, 5], median: 5, p90: 5 },
    { seconds: [10, 1, 4, 3, 2, 9, 8, 7, 6, 5, 11], median: 6, p90: 10 },
  ])("of $seconds are $median and $p90", ({ seconds, ...wanted }) => {
    const found = waitsOf(seconds);
    expect(found.median).toBeCloseTo(wanted.median, 10);
    expect(found.p90).toBeCloseTo(wanted.p90, 10);
  });

  test("agree with the reference on any list and any part", () => {
    const any = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(any, fc.integer({ min: 0, max: 100 }), (values, percent) => {
        expect(quantile(values, percent / 100)).toBeCloseTo(referenceQuantile(values, percent / 100), 4);
      }),
    );
  });

  test("of nothing there are none", () => expect(() => quantile([], 0.5)).toThrow());
});

describe("a group", () => {
  test.each(Array.from({ length: 12 }, (_, n) => n))("of %i is told of only from five on", (n) => {
    const group = Array.from({ length: n }, () => 9);
    const told = ofGroup(group, npsOf);
    expect(told.n).toBe(n);
    expect("told" in told).toBe(n >= leastForFigures);
  });
});
