import { assets } from "palier:assets";
import type { PageContent } from "../../web/models.ts";
import { cursors } from "../platform/cursor.ts";
import type { Language } from "../platform/languages.ts";
import type { Table } from "../platform/table.ts";
import type { Site } from "../publishing/page-html.ts";
import type { Press } from "../publishing/press.ts";
import { storedSources } from "../publishing/stored-sources.ts";
import { brand } from "./brand.ts";
import { environment } from "./environment.ts";

type Renderer<Content> = (content: Content, lang: Language, site: Site, origin: string) => string;

/** What makes pages: reads of the table, the renderer, and the facts of this site. */
export function thePress<Content extends PageContent>(table: Table, render: Renderer<Content>): Press<Content> {
  const origin = environment.publicOrigin();
  return {
    sources: storedSources(table, cursors(environment.cursorSecret())),
    html: (content, lang) => render(content, lang, { brand, assets }, origin),
    origin,
    brand,
  };
}
