import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Criterion } from "../../functions/circles/contract.ts";
import { IdeaId, MemberId } from "../../functions/platform/ids.ts";
import type { Score } from "../../functions/review/contract.ts";
import { usualCriteria } from "../../functions/review/limits.ts";
import { assertComplete, criteriaOf, shownTo, summaryOf } from "../../functions/review/scoring.ts";

const ideaId = IdeaId.parse("ide_000000000000");
const member = (n: number) => MemberId.parse(`mem_${String(n).padStart(12, "0")}`);
const scoreOf = (n: number, criteria: readonly Criterion[], marks: readonly number[]): Score => ({
  ideaId,
  round: "2026-03-02T09:00:00.000Z",
  at: "2026-03-03T09:00:00.000Z",
  by: { memberId: member(n), name: `Reviewer ${n}` },
  marks: criteria.map(({ id }, at) => ({ criterionId: id, mark: marks[at] ?? 3 })),
});

const someCriteria = fc
  .array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 8 })
  .map((weights) => weights.map((weight, at): Criterion => ({ id: `c${at}`, name: { fr: "x", en: "x" }, weight })));
const table = someCriteria.chain((criteria) =>
  fc.record({
    criteria: fc.constant(criteria),
    rows: fc.array(
      fc.array(fc.integer({ min: 1, max: 5 }), { minLength: criteria.length, maxLength: criteria.length }),
      { minLength: 1, maxLength: 6 },
    ),
  }),
);

/** Written without looking: every mark is laid out as often as its criterion weighs, and the plain mean is taken. */
function laidOut(weights: readonly number[], row: readonly number[]): number {
  const marks: number[] = [];
  for (let at = 0; at < weights.length; at++)
    for (let times = 0; times < (weights[at] ?? 0); times++) marks.push(row[at] ?? 0);
  let sum = 0;
  for (const mark of marks) sum += mark;
  return sum / marks.length;
}

describe("scores", () => {
  test("agree with a reference that lays every mark out as often as it weighs", () => {
    fc.assert(
      fc.property(table, ({ criteria, rows }) => {
        const summary = summaryOf(
          rows.map((row, n) => scoreOf(n, criteria, row)),
          criteria,
        );
        const totals = rows.map((row) =>
          laidOut(
            criteria.map(({ weight }) => weight),
            row,
          ),
        );
        for (const [n, total] of totals.entries()) expect(summary.reviewers[n]?.total).toBeCloseTo(total, 9);
        expect(summary.total).toBeCloseTo(totals.reduce((a, b) => a + b) / totals.length, 9);
        for (const [at, { id }] of criteria.entries()) {
          const column = rows.map((row) => row[at] ?? 0).toSorted((a, b) => a - b);
          const spread = (column.at(-1) ?? 0) - (column[0] ?? 0);
          expect(summary.criteria[at]).toMatchObject({ id, n: rows.length, spread, lowest: column[0] });
        }
      }),
    );
  });

  test("a circle without criteria of its own weighs the usual five", () => {
    expect(criteriaOf({})).toBe(usualCriteria);
    expect(criteriaOf({ criteria: [] })).toBe(usualCriteria);
    const own = [{ id: "own", name: { fr: "x", en: "x" }, weight: 2 }];
    expect(criteriaOf({ criteria: own })).toBe(own);
  });

  test("are whole: one mark for each criterion and for nothing else", () => {
    const marks = usualCriteria.map(({ id }) => ({ criterionId: id, mark: 3 }));
    expect(() => assertComplete(marks, usualCriteria)).not.toThrow();
    for (const wrong of [
      marks.slice(1),
      [...marks, ...marks.slice(0, 1)],
      [...marks.slice(1), { criterionId: "x", mark: 3 }],
    ])
      expect(() => assertComplete(wrong, usualCriteria)).toThrow("invalid-input");
  });

  test("of others stay hidden from whoever has not scored, until it is decided", () => {
    const scores = [scoreOf(1, usualCriteria, [1, 1, 1, 1, 1])];
    expect(shownTo(member(2), scores, usualCriteria, false)).toEqual({
      criteria: usualCriteria,
      scored: 1,
      hidden: true,
    });
    expect(shownTo(member(1), scores, usualCriteria, false)).toMatchObject({ hidden: false });
    expect(shownTo(member(2), scores, usualCriteria, true)).toMatchObject({ hidden: false });
  });

  test("a criterion that was added since counts for those who marked it", () => {
    const [first, ...others] = usualCriteria;
    const before = scoreOf(1, others, [5, 5, 5, 5]);
    const after = scoreOf(2, usualCriteria, [1, 5, 5, 5, 5]);
    const summary = summaryOf([before, after], usualCriteria);
    expect(summary.criteria[0]).toEqual({ id: first.id, n: 1, mean: 1, lowest: 1, highest: 1, spread: 0 });
    expect(summary.reviewers[0]?.total).toBe(5);
  });
});
