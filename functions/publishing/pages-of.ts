import { languages } from "../platform/languages.ts";
import { circlePage, termsPage } from "./circle-page.ts";
import { circlesPage, howItWorksPage } from "./circles-page.ts";
import { decisionsPage } from "./decisions-page.ts";
import { homePage } from "./home-page.ts";
import { ideaPage } from "./idea-page.ts";
import { ideasPage } from "./ideas-page.ts";
import { keyOf } from "./key-of.ts";
import type { Page } from "./page.ts";
import type { PageRef } from "./page-ref.ts";
import type { FilePress, PageFile } from "./press.ts";
import { programmePage, programmesPage } from "./programme-pages.ts";
import { shellPages, stylePage } from "./shell-pages.ts";

/** Short at the edge, and shown while the edge asks anew. Browsers always ask. */
export const pageCacheControl = "public, max-age=0, s-maxage=30, stale-while-revalidate=300";

type OtherRef = Exclude<PageRef, { page: "idea" | "sitemap" }>;

/** The pages of everything but ideas. */
export async function otherPages({ sources }: FilePress, ref: OtherRef, now: Date): Promise<(Page | undefined)[]> {
  if ("circleId" in ref)
    return [await (ref.page === "circle" ? circlePage(sources, ref.circleId, now) : termsPage(sources, ref.circleId))];
  if ("programmeId" in ref) return [await programmePage(sources, ref.programmeId)];
  switch (ref.page) {
    case "programmes":
      return [await programmesPage(sources)];
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

/** One page, for whoever asks before it was published. */
export async function htmlOf(press: FilePress, ref: PageRef, now: Date, key: string): Promise<string | undefined> {
  if (ref.page === "sitemap") return undefined;
  const pages =
    ref.page === "idea" ? [await ideaPage(press.sources, ref.ideaId, now)] : await otherPages(press, ref, now);
  const files = pages.flatMap((page) => (page ? htmlFiles(press, page) : []));
  return files.find((file) => file.key === key)?.body;
}

/** A page in both languages. */
export const htmlFiles = (press: FilePress, page: Page): PageFile[] =>
  languages.map((lang) => ({
    key: keyOf(page.path(lang)),
    body: press.html(page.content(lang), lang),
    contentType: "text/html; charset=utf-8",
    cacheControl: pageCacheControl,
  }));
