import type { PublishedContent } from "../../web/models.ts";
import { renderPublished } from "../../web/pages/render-published.tsx";
import type { Language } from "../platform/languages.ts";
import type { Site } from "./page-html.ts";

/** The whole HTML of a page that is published as a file. */
export const publishedHtml = (content: PublishedContent, lang: Language, site: Site, origin: string): string =>
  renderPublished(content, { lang, brand: site.brand, origin, assets: site.assets });
