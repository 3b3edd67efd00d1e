import type { IdeaCardModel } from "../../web/models.ts";
import { paths } from "../../web/paths.ts";
import type { IdeaCard, ShownPicture } from "../ideas/contract.ts";
import { filesOfPicture } from "../pictures/files.ts";
import { type Language, languages } from "../platform/languages.ts";
import { deadlineFiles } from "./deadline-files.ts";
import { embedScript } from "./embed-script.ts";
import { feedFiles } from "./feeds.ts";
import { ideaPage } from "./idea-page.ts";
import { ideaTwin } from "./idea-twin.ts";
import { keyOf } from "./key-of.ts";
import type { Page } from "./page.ts";
import type { PageRef } from "./page-ref.ts";
import { htmlFiles, otherPages, pageCacheControl } from "./pages-of.ts";
import type { FilePress, PageFile, PictureFile, SiteFile } from "./press.ts";
import { sitemapFiles } from "./sitemap.ts";

/** Every file of a page as it must be now; none when nobody may read it. `version` is stamped on what scripts compare. */
export async function filesOf(press: FilePress, ref: PageRef, now: Date, version: number): Promise<SiteFile[]> {
  switch (ref.page) {
    case "idea": {
      const page = await ideaPage(press.sources, ref.ideaId, now);
      if (!page) return [];
      const shown = page.pictures.flatMap(pictureFiles);
      return [...shown, ...htmlFiles(press, page), twinFile(page.card, version), ...besideIdea(press, page)];
    }
    case "sitemap":
      return [...(await sitemapFiles(press, now)), scriptFile(press)];
    default: {
      const pages = await otherPages(press, ref, now);
      return pages.flatMap((page) => (page ? [...htmlFiles(press, page), ...feedFiles(press, page)] : []));
    }
  }
}

/** The idea's deadline for calendars, and its card for other sites. */
function besideIdea(press: FilePress, page: Page & { card: IdeaCard }): PageFile[] {
  const embedded = languages.flatMap((lang) => {
    const content = page.content(lang);
    return content.page === "idea" ? [embedFile(press, content.model.card, lang)] : [];
  });
  return [...deadlineFiles(press, page.card, pageCacheControl), ...embedded];
}

/** A picture is shown exactly while its idea's page is. */
const pictureFiles = ({ name }: ShownPicture): PictureFile[] =>
  filesOfPicture(name).map((file) => ({ key: keyOf(paths.pictureFile(file)), keptAs: file, lasts: true }));

const embedFile = (press: FilePress, card: IdeaCardModel, lang: Language): PageFile => ({
  key: keyOf(paths.embed(lang, card.ideaId)),
  body: press.html({ page: "embed", card }, lang),
  contentType: "text/html; charset=utf-8",
  cacheControl: pageCacheControl,
});

const scriptFile = (press: FilePress): PageFile => ({
  key: keyOf(paths.embedScript()),
  body: embedScript(press.origin),
  contentType: "text/javascript; charset=utf-8",
  cacheControl: "public, max-age=3600, s-maxage=3600",
});

const twinFile = (card: IdeaCard, version: number): PageFile => ({
  key: keyOf(paths.ideaTwin(card.ideaId)),
  body: JSON.stringify(ideaTwin(card, version)),
  contentType: "application/json",
  cacheControl: pageCacheControl,
});
