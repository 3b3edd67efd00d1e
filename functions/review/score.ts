import { Problem } from "../platform/problem.ts";
import type { Score, ScoreInput } from "./contract.ts";
import type { Request, ReviewDeps } from "./review.ts";
import { assertComplete, criteriaOf, shownTo } from "./scoring.ts";

/** Marks of one reviewer, who may change them until the decision; from then on they see those of the others. */
export async function score(deps: ReviewDeps, { ideaId, input, by, now }: Request<ScoreInput>) {
  const card = await deps.ideas.card(ideaId);
  const criteria = criteriaOf(await deps.circle(card.circleId));
  assertComplete(input.marks, criteria);
  const { memberId, name } = by;
  const own: Score = { ...input, ideaId, by: { memberId, name }, at: now.toISOString() };
  if (!(await deps.review.saveScore(own)))
    throw new Problem("wrong-stage", { values: { from: card.stage, to: card.stage } });
  return shownTo(memberId, await deps.review.scores(ideaId, input.round), criteria, false);
}
