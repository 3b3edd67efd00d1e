import { paths } from "../../web/paths.ts";
import type { IdeaCard } from "../ideas/contract.ts";
import { languages } from "../platform/languages.ts";
import { circlePage, termsPage } from "./circle-page.ts";
import { circlesPage, howItWorksPage } from "./circles-page.ts";
import { decisionsPage } from "./decisions-page.ts";
import { homePage } from "./home-page.ts";
import { ideaPage } from "./idea-page.ts";
import { ideaTwin } from "./idea-twin.ts";
import { ideasPage } from "./ideas-page.ts";
import type { Page } from "./page.ts";
import type { PageRef } from "./page-ref.ts";
import type { PageFile, Press } from "./press.ts";
import { shellPages, stylePage } from "./shell-pages.ts";
import { sitemapFiles } from "./sitemap.ts";

/** Short at the edge, and shown while the edge asks anew. Browsers always ask. */
export const pageCacheControl = "public, max-age=0, s-maxage=30, stale-while-revalidate=300";

/** Every file of a page as it must be now; none when nobody may read it. `version` is stamped on what scripts compare. */
export async function filesOf(press: Press, ref: PageRef, now: Date, version: number): Promise<PageFile[]> {
  switch (ref.page) {
    case "idea": {
      const page = await ideaPage(press.sources, ref.ideaId, now);
      return page ? [...htmlFiles(press, page), twinFile(page.card, version)] : [];
    }
    case "sitemap":
      return sitemapFiles(press, now);
    default: {
      const pages = await otherPages(press, ref, now);
      return pages.flatMap((page) => (page ? htmlFiles(press, page) : []));
    }
  }
}

type OtherRef = Exclude<PageRef, { page: "idea" | "sitemap" }>;

async function otherPages({ sources }: Press, ref: OtherRef, now: Date): Promise<(Page | undefined)[]> {
  if ("circleId" in ref)
    return [await (ref.page === "circle" ? circlePage(sources, ref.circleId, now) : termsPage(sources, ref.circleId))];
  switch (ref.page) {
    case "home":
      return [await homePage(sources, now)];
    case "ideas":
      return [await ideasPage(sources, now)];
    case "circles":
      return [await circlesPage(sources, now)];
    case "decisions":
      return [await decisionsPage(sources, now)];
    case "how-it-works":
      return [await howItWorksPage(sources)];
    case "style":
      return [await stylePage(sources, now)];
    case "shells":
      return shellPages();
    default:
      return [];
  }
}

/** One file of a page, for whoever asks before it was published. */
export async function htmlOf(press: Press, ref: PageRef, now: Date, key: string): Promise<string | undefined> {
  const files = await filesOf(press, ref, now, 0);
  return files.find((file) => file.key === key && file.contentType.startsWith("text/html"))?.body;
}

const htmlFiles = (press: Press, page: Page): PageFile[] =>
  languages.map((lang) => ({
    key: keyOf(page.path(lang)),
    body: press.html(page.content(lang), lang),
    contentType: "text/html; charset=utf-8",
    cacheControl: pageCacheControl,
  }));

const twinFile = (card: IdeaCard, version: number): PageFile => ({
  key: keyOf(paths.ideaTwin(card.ideaId)),
  body: JSON.stringify(ideaTwin(card, version)),
  contentType: "application/json",
  cacheControl: pageCacheControl,
});

export const keyOf = (path: string): string => path.slice(1);
