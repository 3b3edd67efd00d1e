import { paths } from "../../web/paths.ts";
import { presentCards, shownInLists } from "./list-cards.ts";
import type { Page } from "./page.ts";
import { circleLink } from "./present-circle.ts";
import type { PageSources } from "./sources.ts";

export const ideasPerPage = 24;

/** The first page of the list, newest first. `sealed` makes the cursor to the next, which the site function answers. */
export async function ideasPage(sources: PageSources, now: Date, sealed: (place: string) => string): Promise<Page> {
  const [page, circles] = await Promise.all([sources.newest({ limit: ideasPerPage, now }), sources.circles()]);
  const shown = shownInLists(page.ideas);
  return {
    path: paths.ideas,
    content: (lang) => ({
      page: "ideas",
      model: {
        ideas: presentCards(shown, circles, lang),
        sort: "newest",
        circles: circles.map((circle) => circleLink(circle, circle.circleId, lang)),
        ...(page.nextCursor && { nextCursor: sealed(page.nextCursor) }),
        firstPage: true,
      },
    }),
  };
}
