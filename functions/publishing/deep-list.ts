import type { IdeaListModel } from "../../web/models.ts";
import type { Circle } from "../circles/contract.ts";
import type { Language } from "../platform/languages.ts";
import { IdeaListQuery } from "../support/routes.ts";
import { presentCards, publicOnly } from "./list-cards.ts";
import { circleLink } from "./present-circle.ts";
import type { PageSources } from "./sources.ts";

type Sources = Pick<PageSources, "list" | "circles">;

/** A page of the list in any order: one Query, whatever the number of ideas. Undefined when the query means nothing. */
export async function deepList(
  sources: Sources,
  asked: Record<string, string>,
  lang: Language,
  now: Date,
): Promise<IdeaListModel | undefined> {
  const query = IdeaListQuery.safeParse(asked);
  if (!query.success) return undefined;
  const [page, circles] = await Promise.all([sources.list(query.data, now), sources.circles()]);
  const circle = circles.find(({ circleId }) => circleId === query.data.circle);
  if (query.data.circle && !circle) return undefined;
  return {
    ideas: presentCards(publicOnly(page.ideas), circles, lang),
    sort: query.data.sort,
    ...(circle && { circle: circleLink(circle, circle.circleId, lang) }),
    circles: circles.map((each) => circleLink(each, each.circleId, lang)),
    ...(page.nextCursor && { nextCursor: page.nextCursor }),
    firstPage: query.data.cursor === undefined,
  };
}

const rememberedMs = 60_000;

/** Circles hardly change and every list names them: read once a minute, as long as the edge keeps a list. */
export function rememberedCircles(read: () => Promise<Circle[]>): (now: Date) => Promise<Circle[]> {
  let held: { at: number; circles: Promise<Circle[]> } | undefined;
  return (now) => {
    if (held && Math.abs(now.getTime() - held.at) < rememberedMs) return held.circles;
    const circles = read();
    held = { at: now.getTime(), circles };
    circles.catch(() => {
      held = undefined;
    });
    return circles;
  };
}
