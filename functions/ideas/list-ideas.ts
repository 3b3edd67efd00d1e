import type { Cursors } from "../platform/cursor.ts";
import type { CircleId } from "../platform/ids.ts";
import type { ListOrder } from "./list-orders.ts";
import type { Listings } from "./listings.ts";
import type { CardPage, PageAsked } from "./year-walk.ts";

export type ListQuery = {
  sort: ListOrder;
  circle?: CircleId | undefined;
  tag?: string | undefined;
  cursor?: string | undefined;
};
export const cardsAPage = 24;
type Lists = Pick<Listings, "newest" | "ranked" | "decided" | "tagged">;

/** One page of public cards; its cursor goes out sealed for this very list. */
export function listIdeas(ideas: Lists, cursors: Cursors) {
  return async (query: ListQuery, now: Date): Promise<CardPage> => {
    const list = `${query.sort} ${query.tag ? `#${query.tag}` : (query.circle ?? "")}`;
    const cursor = query.cursor && cursors.opened(list, query.cursor);
    const { ideas: cards, nextCursor } = await pageOfList(ideas, query, { limit: cardsAPage, cursor }, now);
    return { ideas: cards, ...(nextCursor && { nextCursor: cursors.sealed(list, nextCursor) }) };
  };
}

/** Every filter that is offered has a key of its own: (all | circle | tag) × sort. */
function pageOfList(ideas: Lists, { sort, circle, tag }: ListQuery, asked: PageAsked, now: Date): Promise<CardPage> {
  if (tag) return ideas.tagged(tag, sort, asked);
  if (sort === "newest") return ideas.newest({ ...asked, circleId: circle, now });
  if (sort === "decided" && !circle) return ideas.decided({ ...asked, now });
  return ideas.ranked(circle ?? "all", sort, asked);
}
