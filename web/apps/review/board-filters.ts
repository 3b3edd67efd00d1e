import type { BoardIdea } from "../../../functions/desk/contract.ts";
import type { Reviewer } from "../../../functions/review/contract.ts";

/** What the board shows: an empty string is everything, "none" what has no batch or nobody who looks. */
export type BoardFilters = { circle: string; batch: string; reviewer: string };
export const everything: BoardFilters = { circle: "", batch: "", reviewer: "" };
export const nothing = "none";

type Filtered = Pick<BoardIdea, "circleId" | "cutOffOn" | "assignees">;

export const filtered = <I extends Filtered>(ideas: readonly I[], { circle, batch, reviewer }: BoardFilters): I[] =>
  ideas.filter(
    ({ circleId, cutOffOn, assignees }) =>
      (circle === "" || circleId === circle) &&
      (batch === "" || (cutOffOn ?? nothing) === batch) &&
      (reviewer === "" ||
        (reviewer === nothing ? assignees.length === 0 : assignees.some(({ memberId }) => memberId === reviewer))),
  );

export type Load = { reviewer?: Reviewer; ideas: number; longestDays: number };

/** How many ideas each person looks at and how long the first of them has waited; last, what nobody looks at. */
export function loadOf(ideas: readonly (Filtered & Pick<BoardIdea, "daysWaiting">)[], reviewers: readonly Reviewer[]) {
  const of = (theirs: typeof ideas, reviewer?: Reviewer): Load => ({
    ...(reviewer && { reviewer }),
    ideas: theirs.length,
    longestDays: Math.max(0, ...theirs.map(({ daysWaiting }) => daysWaiting)),
  });
  return [
    ...reviewers.map((reviewer) =>
      of(
        ideas.filter(({ assignees }) => assignees.some(({ memberId }) => memberId === reviewer.memberId)),
        reviewer,
      ),
    ),
    of(ideas.filter(({ assignees }) => assignees.length === 0)),
  ];
}
