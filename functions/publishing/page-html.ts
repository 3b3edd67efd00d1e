import type { Brand, PageContent, PageContext } from "../../web/models.ts";
import { renderPage } from "../../web/pages/render.tsx";
import type { Language } from "../platform/languages.ts";

/** The facts of a site that every page carries. */
export type Site = { brand: Brand; assets: PageContext["assets"] };

/** The whole HTML of a page. */
export const pageHtml = (content: PageContent, lang: Language, site: Site, origin: string): string =>
  renderPage(content, { lang, brand: site.brand, origin, assets: site.assets });
