import type { SearchContent } from "../../web/models.ts";
import { renderSearch } from "../../web/pages/render-search.tsx";
import type { Language } from "../platform/languages.ts";
import type { Site } from "./page-html.ts";

/** The HTML of what the search function answers. */
export const searchHtml =
  (site: Site, origin: string) =>
  (content: SearchContent, lang: Language): string =>
    renderSearch(content, { lang, brand: site.brand, origin, assets: site.assets });
