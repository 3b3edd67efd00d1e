import type { IdeaId } from "../../functions/platform/ids.ts";

/** What a member did and was told to be so: which idea, yes or no, at which instant, and when the answer was there. */
export type DoneAct = { ideaId: IdeaId; yes: boolean; at: number; answered: number };
/** A time in which a duplicate was one with the idea that goes on; open while it still is. */
export type Together = { ideaId: IdeaId; from: number; to?: number };

/**
 * Who supports what, at rest, told from acts and instants alone. Knows nothing of pages, marks or carrying:
 * the last word on an idea is its member's own; without one, whoever supports a duplicate supports the idea it is one with;
 * and a no to the one, while they are one, is a no to both.
 */
export function expectedSupports(
  acts: readonly DoneAct[],
  survivor: IdeaId,
  together: readonly Together[],
): (ideaId: IdeaId) => boolean {
  const lastOf = (ideaId: IdeaId, before = Number.POSITIVE_INFINITY) =>
    acts.findLast((act) => act.ideaId === ideaId && act.at < before);
  const duplicate = (ideaId: IdeaId): boolean => {
    const own = lastOf(ideaId);
    if (!own?.yes) return false;
    return !together.some((time) => {
      if (time.ideaId !== ideaId || time.to === undefined) return false;
      const there = lastOf(survivor, time.to);
      return there !== undefined && !there.yes && there.at >= time.from && there.at >= own.at;
    });
  };
  return (ideaId) => {
    if (ideaId !== survivor) return duplicate(ideaId);
    const own = lastOf(survivor);
    if (own) return own.yes;
    return together.some((time) => time.to === undefined && duplicate(time.ideaId));
  };
}

/** An act whose answer was lost; or a no to the idea that goes on, before a split and answered after: either may be first. */
export const isUnsure = (acts: readonly DoneAct[], survivor: IdeaId, together: readonly Together[]): boolean =>
  acts.some(({ at }) => Number.isNaN(at)) ||
  acts.some(
    (act) =>
      act.ideaId === survivor &&
      !act.yes &&
      together.some(({ to }) => to !== undefined && act.at < to && act.answered >= to),
  );
