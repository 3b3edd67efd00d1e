import { Hono } from "hono";
import type { Cursors } from "../platform/cursor.ts";
import { type Env, valid } from "../platform/http.ts";
import { Problem } from "../platform/problem.ts";
import { type IdeaCard, IdeaRef, IdeasQuery } from "./contract.ts";
import { isPublic } from "./lifecycle.ts";
import type { Listings } from "./listings.ts";
import type { CardPage } from "./year-walk.ts";

export type PublicIdeaDeps = {
  ideas: Pick<Listings, "newest" | "ranked"> & {
    findCard: (ideaId: IdeaCard["ideaId"]) => Promise<IdeaCard | undefined>;
  };
  cursors: Cursors;
};
const cardsAPage = 24;

/** Ideas as anyone may read them, signed out. */
export function publicIdeaRoutes(deps: PublicIdeaDeps) {
  return new Hono<Env>()
    .get("/ideas", valid("query", IdeasQuery), async (c) => {
      const page = await listIdeas(deps, c.req.valid("query"), c.var.now);
      c.header("cache-control", "public, max-age=0, s-maxage=60");
      return c.json(page);
    })
    .get("/ideas/:ideaId", valid("param", IdeaRef), async (c) => {
      const card = await deps.ideas.findCard(c.req.valid("param").ideaId);
      if (!card || !isPublic(card.stage)) throw new Problem("not-found");
      return c.json(card);
    });
}

/** One page of a list; its cursor goes out sealed for this very list. */
export async function listIdeas({ ideas, cursors }: PublicIdeaDeps, query: IdeasQuery, now: Date): Promise<CardPage> {
  const { sort, circle } = query;
  const list = `${sort} ${circle ?? ""}`;
  const asked = { limit: cardsAPage, cursor: query.cursor && cursors.opened(list, query.cursor) };
  const { ideas: cards, nextCursor } =
    sort === "newest"
      ? await ideas.newest({ ...asked, circleId: circle, now })
      : await ideas.ranked(circle ?? "all", sort, asked);
  return { ideas: cards, ...(nextCursor && { nextCursor: cursors.sealed(list, nextCursor) }) };
}
