import type { ShownNotice } from "../../../functions/notifications/contract.ts";

export type IdeaNews = { ideaId: string; title: string; notices: ShownNotice[] };
export type DayNews = { day: string; at: string; ideas: IdeaNews[] };

/** Days, the latest first; in a day its ideas, the one with the latest news first. */
export function byDayAndIdea(notices: readonly ShownNotice[], dayOf: (at: string) => string): DayNews[] {
  const days = Map.groupBy(notices, ({ at }) => dayOf(at));
  return [...days].map(([day, its]) => ({ day, at: its[0]?.at ?? "", ideas: byIdea(its) }));
}

const byIdea = (notices: ShownNotice[]): IdeaNews[] =>
  [...Map.groupBy(notices, ({ ideaId }) => ideaId)].map(([ideaId, its]) => ({
    ideaId,
    title: its[0]?.title ?? "",
    notices: its,
  }));
