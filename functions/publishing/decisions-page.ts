import { paths } from "../../web/paths.ts";
import { presentDecided, withDecisions } from "./decided-cards.ts";
import type { Page } from "./page.ts";
import type { PageSources } from "./sources.ts";

/** The latest decisions, with their reasons. */
export async function decisionsPage(sources: PageSources, now: Date): Promise<Page> {
  const [page, circles, batch] = await Promise.all([
    sources.list({ sort: "decided" }, now),
    sources.circles(),
    sources.announcedBatch(now),
  ]);
  const decided = await withDecisions(sources, page.ideas);
  return {
    path: paths.decisions,
    content: (lang) => ({
      page: "decisions",
      model: {
        decided: presentDecided(decided, circles, lang),
        ...(batch && { nextBatch: { name: batch.name[lang], cutOffOn: batch.cutOffOn } }),
        ...(page.nextCursor && { nextCursor: page.nextCursor }),
      },
    }),
  };
}
