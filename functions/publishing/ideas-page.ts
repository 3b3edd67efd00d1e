import { paths } from "../../web/paths.ts";
import { presentList } from "./deep-list.ts";
import { currentCards } from "./list-cards.ts";
import type { Page } from "./page.ts";
import type { PageSources } from "./sources.ts";

/** The first page of the list, newest first; the site function answers the next ones. */
export async function ideasPage(sources: PageSources, now: Date): Promise<Page> {
  const query = { sort: "newest" } as const;
  const [page, circles, tags] = await Promise.all([sources.list(query, now), sources.circles(), sources.popularTags()]);
  const shown = { ...page, ideas: await currentCards(sources, page.ideas) };
  return {
    path: paths.ideas,
    content: (lang) => ({ page: "ideas", model: presentList({ page: shown, query, circles, tags }, lang) }),
  };
}
