import type { CriterionResult, Score } from "../../../functions/review/contract.ts";

/** From here on reviewers disagree: one would say yes where another is unsure, or no. */
export const disagreement = 2;
export const disagrees = ({ spread }: Pick<CriterionResult, "spread">): boolean => spread >= disagreement;

/** How many reviewers gave each mark of a criterion, 1 to 5. */
export function tallyOf(scores: readonly Score[], criterionId: string): number[] {
  const given = scores.flatMap(({ marks }) => marks.filter((mark) => mark.criterionId === criterionId));
  return [1, 2, 3, 4, 5].map((step) => given.filter(({ mark }) => mark === step).length);
}

/** The widest first, then in the circle's own order: where there is something to talk about. */
export const byDisagreement = <R extends CriterionResult>(results: readonly R[]): R[] =>
  results.toSorted((a, b) => b.spread - a.spread);
