import type { Brand, PageContent, PageContext, PublishedContent } from "../../web/models.ts";
import type { Language } from "../platform/languages.ts";
import type { PageSources } from "./sources.ts";

/** An object of the pages bucket. Its key is its path, so that nothing is rewritten on the way. */
export type PageFile<Body extends string | Uint8Array = string> = {
  key: string;
  body: Body;
  contentType: string;
  cacheControl: string;
};

/** A checked picture that everybody may see now: its key, in this bucket and in the one where it is kept. */
export type PictureFile = { key: string; keptAs: string; lasts: true };
export type SiteFile = PageFile | PictureFile;

/** What makes pages of what is stored: reads, renderer, and the site's own facts. */
export type Press<Content extends PageContent = PageContent> = {
  sources: PageSources;
  html: (content: Content, lang: Language) => string;
  origin: PageContext["origin"];
  brand: Pick<Brand, "name" | "timeZone">;
};
/** What makes files. */
export type FilePress = Press<PublishedContent>;
