import type { Cursors } from "../platform/cursor.ts";
import type { CircleId } from "../platform/ids.ts";
import type { Listings, RankedOrder } from "./listings.ts";
import type { CardPage } from "./year-walk.ts";

export type ListQuery = {
  sort: "newest" | RankedOrder;
  circle?: CircleId | undefined;
  cursor?: string | undefined;
};
export const cardsAPage = 24;

/** One page of public cards; its cursor goes out sealed for this very list. */
export function listIdeas(ideas: Pick<Listings, "newest" | "ranked">, cursors: Cursors) {
  return async ({ sort, circle, cursor }: ListQuery, now: Date): Promise<CardPage> => {
    const list = `${sort} ${circle ?? ""}`;
    const asked = { limit: cardsAPage, cursor: cursor && cursors.opened(list, cursor) };
    const { ideas: cards, nextCursor } =
      sort === "newest"
        ? await ideas.newest({ ...asked, circleId: circle, now })
        : await ideas.ranked(circle ?? "all", sort, asked);
    return { ideas: cards, ...(nextCursor && { nextCursor: cursors.sealed(list, nextCursor) }) };
  };
}
