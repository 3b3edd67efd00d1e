import type { IdeaListModel } from "../../web/models.ts";
import type { Circle } from "../circles/contract.ts";
import type { CardPage } from "../ideas/year-walk.ts";
import type { Language } from "../platform/languages.ts";
import { IdeaListQuery } from "../support/routes.ts";
import { presentCards, publicOnly } from "./list-cards.ts";
import { circleLink } from "./present-circle.ts";
import { remembered } from "./remembered.ts";
import type { PageSources } from "./sources.ts";

export type ListSources = Pick<PageSources, "list" | "circles" | "popularTags">;

/** A page of the list in any order: one Query, whatever the number of ideas. Undefined when the query means nothing. */
async function deepList(
  sources: ListSources,
  asked: Record<string, string>,
  lang: Language,
  now: Date,
): Promise<IdeaListModel | undefined> {
  const query = IdeaListQuery.safeParse(asked);
  if (!query.success) return undefined;
  const [page, circles, tags] = await Promise.all([
    sources.list(query.data, now),
    sources.circles(),
    sources.popularTags(),
  ]);
  const circle = circles.find(({ circleId }) => circleId === query.data.circle);
  if (query.data.circle && !circle) return undefined;
  return presentList({ page, query: query.data, circles, tags }, lang);
}

/** The same, reading at most once a minute what hardly changes. */
export function listedBy(sources: ListSources) {
  const circles = remembered(sources.circles);
  const popularTags = remembered(sources.popularTags);
  return (asked: Record<string, string>, lang: Language, now: Date) =>
    deepList({ ...sources, circles: () => circles(now), popularTags: () => popularTags(now) }, asked, lang, now);
}

type Found = {
  page: CardPage;
  query: Pick<IdeaListQuery, "sort" | "circle" | "tag" | "cursor">;
  circles: readonly Circle[];
  tags: string[];
};

/** A list as its page shows it, with what else it may be filtered by. */
export function presentList({ page, query, circles, tags }: Found, lang: Language): IdeaListModel {
  const circle = circles.find(({ circleId }) => circleId === query.circle);
  return {
    ideas: presentCards(publicOnly(page.ideas), circles, lang),
    sort: query.sort,
    ...(circle && { circle: circleLink(circle, circle.circleId, lang) }),
    ...(query.tag && { tag: query.tag }),
    circles: circles.map((each) => circleLink(each, each.circleId, lang)),
    tags: query.tag && !tags.includes(query.tag) ? [query.tag, ...tags] : tags,
    ...(page.nextCursor && { nextCursor: page.nextCursor }),
    firstPage: query.cursor === undefined,
  };
}
