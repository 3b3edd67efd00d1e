import { paths } from "../../web/paths.ts";
import { currentCards, presentCards } from "./list-cards.ts";
import type { Page } from "./page.ts";
import { circleLink } from "./present-circle.ts";
import type { PageSources } from "./sources.ts";

/** The first page of the list, newest first; the site function answers the next ones. */
export async function ideasPage(sources: PageSources, now: Date): Promise<Page> {
  const [page, circles] = await Promise.all([sources.list({ sort: "newest" }, now), sources.circles()]);
  const shown = await currentCards(sources, page.ideas);
  return {
    path: paths.ideas,
    content: (lang) => ({
      page: "ideas",
      model: {
        ideas: presentCards(shown, circles, lang),
        sort: "newest",
        circles: circles.map((circle) => circleLink(circle, circle.circleId, lang)),
        ...(page.nextCursor && { nextCursor: page.nextCursor }),
        firstPage: true,
      },
    }),
  };
}
