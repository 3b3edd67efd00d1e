import type { ShownNotice } from "../../../functions/notifications/contract.ts";

export type AboutOne = { key: string; title: string; notices: ShownNotice[] };
export type DayNews = { day: string; at: string; ideas: AboutOne[] };

/** Days, the latest first; in a day what it is about, the one with the latest news first. */
export function byDayAndIdea(notices: readonly ShownNotice[], dayOf: (at: string) => string): DayNews[] {
  const days = Map.groupBy(notices, ({ at }) => dayOf(at));
  return [...days].map(([day, its]) => ({ day, at: its[0]?.at ?? "", ideas: byIdea(its) }));
}

const byIdea = (notices: ShownNotice[]): AboutOne[] =>
  [...Map.groupBy(notices, ({ ideaId, title }) => ideaId || title)].map(([key, its]) => ({
    key,
    title: its[0]?.title ?? "",
    notices: its,
  }));
