import { Hono } from "hono";
import { paths } from "../../web/paths.ts";
import type { Ctx, Env } from "../platform/http.ts";
import { Problem } from "../platform/problem.ts";
import { type ActFormsDeps, actForms } from "./act-forms.ts";
import { deepList, rememberedCircles } from "./deep-list.ts";
import { ideaAt } from "./idea-at.ts";
import { languageOfPath, pageAt } from "./page-at.ts";
import { htmlOf, keyOf } from "./page-files.ts";
import type { PageRef } from "./page-ref.ts";
import type { Press } from "./press.ts";
import { keptAtEdge, missing, moved } from "./site-answers.ts";
import { type SupportFormsDeps, supportForms } from "./support-forms.ts";
import { type TalkFormsDeps, talkForms } from "./talk-forms.ts";

export type SiteDeps = SupportFormsDeps &
  ActFormsDeps &
  TalkFormsDeps & { report: (line: Record<string, unknown>) => void };

/** What the bucket lacks: deep lists, what moved or went, support without a script, and pages before their publisher. */
export function siteRoutes(deps: SiteDeps) {
  const { press } = deps;
  const circles = rememberedCircles(press.sources.circles);
  const site = new Hono<Env>();
  site.route("/fr/soutenir", supportForms(deps));
  site.route("/en/support", supportForms(deps));
  site.route("/fr/prive/discuter", talkForms(deps));
  site.route("/en/private/discuss", talkForms(deps));
  site.route("/fr/prive", actForms(deps));
  site.route("/en/private", actForms(deps));
  site.get("/:lang{fr|en}/:ideas{idees|ideas}/:list{liste|list}", async (c) => {
    const lang = languageOfPath(c.req.path);
    const { sort, circle, cursor } = c.req.query();
    const asked = definedOnly({ sort, circle, cursor });
    if (c.req.path !== paths.ideasPage(lang, {})) return moved(c, paths.ideasPage(lang, asked));
    const model = await deepList({ ...press.sources, circles: () => circles(c.var.now) }, asked, lang, c.var.now);
    if (!model) return missing(press, c, 404);
    return c.html(press.html({ page: "ideas", model }, lang), 200, { "cache-control": keptAtEdge.list });
  });
  site.get("/:lang{fr|en}/:ideas{idees|ideas}/:segment", async (c) => {
    const found = await ideaAt(press.sources, c.req.param("segment"));
    if (found === "unknown") return missing(press, c, 404);
    if (found === "gone") return missing(press, c, 410);
    const path = paths.idea(languageOfPath(c.req.path), found.card);
    return c.req.path === path ? live(press, c, { page: "idea", ideaId: found.card.ideaId }) : moved(c, path);
  });
  site.get("*", async (c) => {
    const place = pageAt(c.req.path);
    if (!place) return missing(press, c, 404);
    return c.req.path === place.path ? live(press, c, place.ref) : moved(c, place.path);
  });
  site.onError((error, c) => {
    if (error instanceof Problem && (error.code === "not-found" || error.code === "invalid-input"))
      return missing(press, c, 404);
    deps.report({ level: "error", requestId: c.var.requestId, error: String(error), stack: error.stack });
    return missing(press, c, 500, c.var.requestId);
  });
  return site;
}

/** A page that nobody published yet, made now: at the first start, and in the seconds before its publisher comes. */
async function live(press: Press, c: Ctx, ref: PageRef): Promise<Response> {
  const body = await htmlOf(press, ref, c.var.now, keyOf(c.req.path));
  if (body === undefined) return missing(press, c, 404);
  return c.html(body, 200, { "cache-control": keptAtEdge.unpublished });
}

type ListQuery = Parameters<typeof paths.ideasPage>[1];
const definedOnly = (query: Record<keyof ListQuery, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined));
