import { Hono } from "hono";
import { paths } from "../../web/paths.ts";
import { MemberRef } from "../follows/contract.ts";
import type { Ctx, Env } from "../platform/http.ts";
import { Problem } from "../platform/problem.ts";
import { ideaAt } from "./idea-at.ts";
import { keyOf } from "./key-of.ts";
import { listRoutes } from "./list-routes.ts";
import { type MemberPageDeps, memberPage } from "./member-page.ts";
import { type OwnSiteDeps, ownSiteRoutes } from "./own-routes.ts";
import { languageOfPath, pageAt } from "./page-at.ts";
import type { PageRef } from "./page-ref.ts";
import { htmlOf } from "./pages-of.ts";
import { presentCard } from "./present-card.ts";
import type { Press } from "./press.ts";
import { type ReportFormsDeps, reportForms } from "./report-forms.ts";
import { keptAtEdge, missing, moved } from "./site-answers.ts";
import { type SupportFormsDeps, supportForms } from "./support-forms.ts";
import { type TalkFormsDeps, talkForms } from "./talk-forms.ts";

export type SiteDeps = SupportFormsDeps &
  OwnSiteDeps &
  TalkFormsDeps &
  ReportFormsDeps &
  MemberPageDeps & { report: (line: Record<string, unknown>) => void };

/** What the bucket lacks: deep lists, what moved or went, support without a script, and pages before their publisher. */
export function siteRoutes(deps: SiteDeps) {
  const { press } = deps;
  const site = new Hono<Env>();
  site.route("/fr/soutenir", supportForms(deps));
  site.route("/en/support", supportForms(deps));
  site.route("/fr/prive/discuter", talkForms(deps));
  site.route("/en/private/discuss", talkForms(deps));
  site.route("/fr/prive", reportForms(deps));
  site.route("/en/private", reportForms(deps));
  site.route("/fr/prive", ownSiteRoutes(deps));
  site.route("/en/private", ownSiteRoutes(deps));
  site.route("/", listRoutes(press));
  site.get("/:lang{fr|en}/:ideas{idees|ideas}/:segment", async (c) => {
    const found = await ideaAt(press.sources, c.req.param("segment"));
    if ("missing" in found) return missing(press, c, found.missing);
    const path = paths.idea(languageOfPath(c.req.path), found.card);
    return c.req.path === path ? live(press, c, { page: "idea", ideaId: found.card.ideaId }) : moved(c, path);
  });
  site.get("/:lang{fr|en}/:tool{integrer|embed}/:ideaId", (c) => embedCode(press, c));
  site.get("/:lang{fr|en}/:members{membres|members}/:memberId", async (c) => {
    const lang = languageOfPath(c.req.path);
    const ref = MemberRef.safeParse({ memberId: c.req.param("memberId") });
    if (!ref.success) return missing(press, c, { status: 404 });
    const path = paths.member(lang, ref.data.memberId);
    if (c.req.path !== path) return moved(c, path);
    const model = await memberPage(deps, press.sources, ref.data.memberId, lang);
    return c.html(press.html({ page: "member", model }, lang), 200, { "cache-control": keptAtEdge.list });
  });
  site.get("*", async (c) => {
    const place = pageAt(c.req.path);
    if (!place) return missing(press, c, { status: 404 });
    return c.req.path === place.path ? live(press, c, place.ref) : moved(c, place.path);
  });
  site.onError((error, c) => {
    if (error instanceof Problem && (error.code === "not-found" || error.code === "invalid-input"))
      return missing(press, c, { status: 404 });
    deps.report({ level: "error", requestId: c.var.requestId, error: String(error), stack: error.stack });
    return missing(press, c, { status: 500, requestId: c.var.requestId });
  });
  return site;
}

/** What to copy to show an idea elsewhere. */
async function embedCode(press: Press, c: Ctx): Promise<Response> {
  const lang = languageOfPath(c.req.path);
  const found = await ideaAt(press.sources, c.req.param("ideaId") ?? "");
  if ("missing" in found) return missing(press, c, found.missing);
  const path = paths.embedCode(lang, found.card.ideaId);
  if (c.req.path !== path) return moved(c, path);
  const circle = await press.sources.findCircle(found.card.circleId);
  const html = press.html({ page: "embed-code", card: presentCard(found.card, circle, lang) }, lang);
  return c.html(html, 200, { "cache-control": keptAtEdge.list });
}

/** A page that nobody published yet, made now: at the first start, and in the seconds before its publisher comes. */
async function live(press: Press, c: Ctx, ref: PageRef): Promise<Response> {
  const body = await htmlOf(press, ref, c.var.now, keyOf(c.req.path));
  if (body === undefined) return missing(press, c, { status: 404 });
  return c.html(body, 200, { "cache-control": keptAtEdge.unpublished });
}
