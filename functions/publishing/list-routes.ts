import { Hono } from "hono";
import { paths } from "../../web/paths.ts";
import { Tag } from "../ideas/contract.ts";
import type { Env } from "../platform/http.ts";
import { listedBy } from "./deep-list.ts";
import { languageOfPath } from "./page-at.ts";
import type { Press } from "./press.ts";
import { keptAtEdge, missing, moved } from "./site-answers.ts";

/** Lists beyond the published first page: every order, of everything, a circle or a tag; one Query each. */
export function listRoutes(press: Press) {
  const listed = listedBy(press.sources);
  return new Hono<Env>()
    .get("/:lang{fr|en}/:ideas{idees|ideas}/:list{liste|list}", async (c) => {
      const lang = languageOfPath(c.req.path);
      const { sort, circle, cursor } = c.req.query();
      const asked = definedOnly({ sort, circle, cursor });
      if (c.req.path !== paths.ideasPage(lang, {})) return moved(c, paths.ideasPage(lang, asked));
      const model = await listed(asked, lang, c.var.now);
      if (!model) return missing(press, c, { status: 404 });
      return c.html(press.html({ page: "ideas", model }, lang), 200, { "cache-control": keptAtEdge.list });
    })
    .get("/:lang{fr|en}/:ideas{idees|ideas}/:tags{etiquette|tag}/:tag", async (c) => {
      const lang = languageOfPath(c.req.path);
      const { sort, cursor } = c.req.query();
      const more = definedOnly({ sort, cursor });
      const tag = Tag.safeParse(c.req.param("tag"));
      if (!tag.success) return missing(press, c, { status: 404 });
      if (decoded(c.req.path) !== decoded(paths.tag(lang, tag.data)))
        return c.redirect(paths.tag(lang, tag.data, more), 301);
      const model = await listed({ ...more, tag: tag.data }, lang, c.var.now);
      if (!model || (model.ideas.length === 0 && model.sort === "newest")) return missing(press, c, { status: 404 });
      return c.html(press.html({ page: "ideas", model }, lang), 200, { "cache-control": keptAtEdge.list });
    });
}

/** An address may come escaped or not. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

type Query = { sort?: string | undefined; circle?: string | undefined; cursor?: string | undefined };
const definedOnly = (query: Query): Record<string, string> =>
  Object.fromEntries(Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined));
