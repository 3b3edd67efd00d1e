import { isPublicStage, type Stage } from "../ideas/lifecycle.ts";
import { Problem } from "../platform/problem.ts";

const readOnlyStages: readonly Stage[] = ["expired", "archived"];

/** Whoever reads an idea may comment on it; when its time ran out, or it came as history, the page stays as it was. */
export const takesComments = ({ stage }: { stage: Stage }): boolean =>
  isPublicStage(stage) && !readOnlyStages.includes(stage);

/** @throws Problem talk-closed */
export function assertTakesComments(card: { stage: Stage }): void {
  if (!takesComments(card)) throw new Problem("talk-closed");
}
