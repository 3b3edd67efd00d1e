import { Hono } from "hono";
import type { Env } from "../platform/http.ts";
import { Problem } from "../platform/problem.ts";
import { type ListSources, listedBy } from "./deep-list.ts";
import { atom, atomType, feedOf } from "./feeds.ts";
import { languageOfPath } from "./page-at.ts";
import type { Press } from "./press.ts";

type FeedDeps = { sources: ListSources; brand: Press["brand"] };

/** The feed of a tag: there are too many tags to publish one each. */
export function feedRoutes({ sources, brand }: FeedDeps) {
  const listed = listedBy(sources);
  return new Hono<Env>().get("/:lang{fr|en}/:feeds{flux|feeds}/:tags{etiquettes|tags}/:tag", async (c) => {
    const lang = languageOfPath(c.req.path);
    const model = await listed({ tag: c.req.param("tag"), sort: "newest" }, lang, c.var.now);
    const feed = model && feedOf({ page: "ideas", model }, lang, brand.name);
    const [, , feeds, tags] = feed?.self.split("/") ?? [];
    if (!feed || c.req.param("feeds") !== feeds || c.req.param("tags") !== tags) throw new Problem("not-found");
    return c.body(atom(feed, lang, { brand, origin: c.var.publicOrigin }), 200, {
      "content-type": atomType,
      "cache-control": "public, max-age=0, s-maxage=300",
    });
  });
}
