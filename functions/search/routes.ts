import { Hono } from "hono";
import type { IdeaCard } from "../ideas/contract.ts";
import { isPublic, takesSupport } from "../ideas/lifecycle.ts";
import { type Env, valid } from "../platform/http.ts";
import type { IdeaId } from "../platform/ids.ts";
import { type Hit, type IdeaSearch, SearchLanguage, SimilarQuery, SuggestQuery, searchLimits } from "./contract.ts";

export type SearchRoutesDeps = {
  search: IdeaSearch;
  /** Strongly read: the index is told of a removal in seconds, a reader not even that long. */
  findCard: (ideaId: IdeaId) => Promise<IdeaCard | undefined>;
};

const keptAtEdge = "public, max-age=0, s-maxage=60";

/** While somebody types: titles that fit, and ideas like the one being written. The same for everybody. */
export function searchRoutes({ search, findCard }: SearchRoutesDeps) {
  const publicCards = async (hits: readonly Hit[]) => {
    const cards = await Promise.all(hits.map(({ ideaId }) => findCard(ideaId)));
    return cards.flatMap((card) => (card && isPublic(card) ? [card] : []));
  };
  return new Hono<Env>()
    .get("/search/:lang/suggestions", valid("param", SearchLanguage), valid("query", SuggestQuery), async (c) => {
      const { q, circle } = c.req.valid("query");
      const asked = { lang: c.req.valid("param").lang, circleId: circle, limit: searchLimits.suggestions };
      const cards = await publicCards(await search.suggest(q, asked));
      c.header("cache-control", keptAtEdge);
      return c.json({ ideas: cards.map(({ ideaId, title, lang }) => ({ ideaId, title, lang })) });
    })
    .get("/search/:lang/similar", valid("param", SearchLanguage), valid("query", SimilarQuery), async (c) => {
      const { lang } = c.req.valid("param");
      const hits = await search.similar(c.req.valid("query").q, { lang, limit: searchLimits.similar });
      const cards = await publicCards(hits);
      c.header("cache-control", keptAtEdge);
      return c.json({ ideas: cards.map((card) => ({ ...card, takesSupport: takesSupport(card, c.var.now) })) });
    });
}
