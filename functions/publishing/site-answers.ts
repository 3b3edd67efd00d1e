import type { MissingPageModel, PageContent } from "../../web/models.ts";
import { paths } from "../../web/paths.ts";
import type { Ctx } from "../platform/http.ts";
import { CircleId } from "../platform/ids.ts";
import { type Language, languages } from "../platform/languages.ts";
import { languageOfPath } from "./page-at.ts";

/** How long the edge may keep an answer of the site function. None of these ever depends on a cookie. */
export const keptAtEdge = {
  list: "public, max-age=0, s-maxage=60",
  /** A page that its publisher is about to bring, or that is not there yet. */
  unpublished: "public, max-age=0, s-maxage=5",
  moved: "public, max-age=0, s-maxage=60",
  gone: "public, max-age=0, s-maxage=60",
} as const;

type MissingContent = Extract<PageContent, { page: "missing" }>;
/** Whatever renders this page, and perhaps others. */
export type MissingPress = { html: (content: MissingContent, lang: Language) => string };

/** Not found, gone or failed, in the language of the path. */
export function missing(press: MissingPress, c: Ctx, model: MissingPageModel): Response {
  const { status } = model;
  const cacheControl = isOwn(c.req.path)
    ? "private, no-store"
    : { 404: keptAtEdge.unpublished, 410: keptAtEdge.gone, 500: "private, no-store" }[status];
  const told = status === 404 ? { ...model, ...wayIn(c) } : model;
  const html = press.html({ page: "missing", model: told, path: c.req.path }, languageOfPath(c.req.path));
  return c.html(html, status, { "cache-control": cacheControl });
}

/** What there is to do where something private may be: the same whether it is there or not. */
function wayIn(c: Ctx): Pick<MissingPageModel, "signInFor" | "askFor"> {
  const { path } = c.req;
  const circle = CircleId.safeParse(nameBelow(path, (lang) => paths.circle(lang, "", true)));
  const idea = nameBelow(path, (lang) => paths.ideaOfMember(lang, { ideaId: "", title: "" }));
  if (!circle.success && !idea) return {};
  if (!c.var.session) return { signInFor: path };
  return circle.success ? { askFor: circle.data } : {};
}

const nameBelow = (path: string, folder: (lang: Language) => string): string | undefined =>
  languages.flatMap((lang) => (path.startsWith(folder(lang)) ? path.slice(folder(lang).length).split("/") : []))[0];

/** Answers to one person alone, also when there is nothing for them. */
const isOwn = (path: string) => languages.some((lang) => path.startsWith(`${paths.own(lang)}/`));

/** For good: the same page has one address in each language. */
export const moved = (c: Ctx, path: string): Response => {
  c.header("cache-control", keptAtEdge.moved);
  return c.redirect(encodeURI(path), 301);
};
