import type { Criterion } from "../circles/contract.ts";
import type { MemberId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { CriterionResult, Score, ScoreInput, ScoreSummary, ScoresShown } from "./contract.ts";
import { usualCriteria } from "./limits.ts";

/** What is weighed in a circle; a circle that names nothing takes the usual five. */
export const criteriaOf = (circle: { criteria?: readonly Criterion[] | undefined }): readonly Criterion[] =>
  circle.criteria && circle.criteria.length > 0 ? circle.criteria : usualCriteria;

/** @throws Problem invalid-input unless each criterion has one mark, and nothing else has */
export function assertComplete(marks: ScoreInput["marks"], criteria: readonly Criterion[]): void {
  const marked = new Set(marks.map(({ criterionId }) => criterionId));
  const known = criteria.filter(({ id }) => marked.has(id)).length;
  if (known === criteria.length && marks.length === criteria.length) return;
  throw new Problem("invalid-input", { issues: [{ path: "marks", code: "too-few", limit: criteria.length }] });
}

/** Own marks first, then those of others: nobody is led by what others think. Once decided, there is nothing to lead. */
export function shownTo(
  memberId: MemberId,
  scores: readonly Score[],
  criteria: readonly Criterion[],
  decided: boolean,
): ScoresShown {
  const told = { criteria: [...criteria], scored: scores.length };
  if (!decided && !scores.some(({ by }) => by.memberId === memberId)) return { ...told, hidden: true };
  return { ...told, hidden: false, scores: [...scores], summary: summaryOf(scores, criteria) };
}

/** A criterion that was added since stays out of the sums of those who had no chance to mark it. */
export function summaryOf(scores: readonly Score[], criteria: readonly Criterion[]): ScoreSummary {
  const reviewers = scores.map((score) => ({ ...score.by, total: totalOf(score, criteria) }));
  return {
    criteria: criteria.map(({ id }) => resultOf(id, scores)),
    reviewers,
    total: mean(reviewers.map(({ total }) => total)),
  };
}

function resultOf(id: string, scores: readonly Score[]): CriterionResult {
  const marks = scores.flatMap((score) => markOf(score, id) ?? []);
  const [lowest, highest] = marks.length > 0 ? [Math.min(...marks), Math.max(...marks)] : [0, 0];
  return { id, n: marks.length, mean: mean(marks), lowest, highest, spread: highest - lowest };
}

/** The weighted mean of one reviewer's marks, 1 to 5. */
function totalOf(score: Score, criteria: readonly Criterion[]): number {
  const marked = criteria.flatMap(({ id, weight }) => {
    const mark = markOf(score, id);
    return mark === undefined ? [] : [{ mark, weight }];
  });
  const weights = marked.reduce((sum, { weight }) => sum + weight, 0);
  return weights === 0 ? 0 : marked.reduce((sum, { mark, weight }) => sum + mark * weight, 0) / weights;
}

const markOf = (score: Score, id: string) => score.marks.find(({ criterionId }) => criterionId === id)?.mark;
const mean = (figures: readonly number[]) =>
  figures.length === 0 ? 0 : figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
