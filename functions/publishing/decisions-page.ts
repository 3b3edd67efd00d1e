import { paths } from "../../web/paths.ts";
import { presentDecided, withDecisions } from "./decided-cards.ts";
import type { Page } from "./page.ts";
import type { PageSources } from "./sources.ts";

/** The latest decisions, with their reasons. */
export async function decisionsPage(sources: PageSources, now: Date): Promise<Page> {
  const [page, circles] = await Promise.all([sources.list({ sort: "decided" }, now), sources.circles()]);
  const decided = await withDecisions(sources, page.ideas);
  return {
    path: paths.decisions,
    content: (lang) => ({
      page: "decisions",
      model: {
        decided: presentDecided(decided, circles, lang),
        ...(page.nextCursor && { nextCursor: page.nextCursor }),
      },
    }),
  };
}
