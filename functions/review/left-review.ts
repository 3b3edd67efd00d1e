import type { CardStore } from "../ideas/card-store.ts";
import { decidedStages } from "../ideas/lifecycle.ts";
import type { IdeaId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";

/**
 * An idea that was withdrawn, removed or merged while somebody wrote its decision is a case of its own: there is nothing
 * left to decide, and what was written is kept. @throws Problem idea-left-review
 */
export async function leftReview<T>(
  ideas: Pick<CardStore, "findCard">,
  ideaId: IdeaId,
  decide: () => Promise<T>,
): Promise<T> {
  try {
    return await decide();
  } catch (error) {
    const stage = isStale(error) && (await ideas.findCard(ideaId))?.stage;
    if (stage && stage !== "in_review" && stage !== "gathering" && !decidedStages.includes(stage))
      throw new Problem("idea-left-review", { values: { stage }, cause: error });
    throw error;
  }
}

const isStale = (error: unknown) =>
  error instanceof Problem && (error.code === "idea-changed-meanwhile" || error.code === "wrong-stage");
