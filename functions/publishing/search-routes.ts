import { Hono } from "hono";
import type { SearchContent } from "../../web/models.ts";
import { paths } from "../../web/paths.ts";
import type { Ctx, Env } from "../platform/http.ts";
import { CircleId } from "../platform/ids.ts";
import type { Language } from "../platform/languages.ts";
import { languageOfPath } from "./page-at.ts";
import { type SearchAsked, type SearchSources, searchPage } from "./search-page.ts";
import { keptAtEdge, missing } from "./site-answers.ts";

export type SearchPageDeps = SearchSources & {
  press: { html: (content: SearchContent, lang: Language) => string };
  report: (line: Record<string, unknown>) => void;
};

/** The search page in both languages: HTML that needs no script, the same for everybody. */
export function searchPageRoutes(deps: SearchPageDeps) {
  const page = async (c: Ctx): Promise<Response> => {
    const lang = languageOfPath(c.req.path);
    const asked = askedIn(c.req.query());
    const model = asked && (await searchPage(deps, asked, lang));
    if (!model) return missing(deps.press, c, { status: 404 });
    return c.html(deps.press.html({ page: "search", model }, lang), 200, { "cache-control": keptAtEdge.list });
  };
  const routes = new Hono<Env>().get(paths.search("fr"), page).get(paths.search("en"), page);
  routes.onError((error, c) => {
    deps.report({ level: "error", requestId: c.var.requestId, error: String(error), stack: error.stack });
    return missing(deps.press, c, { status: 500, requestId: c.var.requestId });
  });
  return routes;
}

/** Whatever is typed is searched for; only a circle that cannot be one is refused. */
function askedIn({ q = "", circle, cursor }: Record<string, string>): SearchAsked | undefined {
  if (!circle) return { q, cursor };
  const circleId = CircleId.safeParse(circle);
  return circleId.success ? { q, circleId: circleId.data, cursor } : undefined;
}
