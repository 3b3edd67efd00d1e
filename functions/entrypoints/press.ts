import { assets } from "palier:assets";
import { cursors } from "../platform/cursor.ts";
import type { Table } from "../platform/table.ts";
import { pageHtml } from "../publishing/page-html.ts";
import type { Press } from "../publishing/press.ts";
import { storedSources } from "../publishing/stored-sources.ts";
import { brand } from "./brand.ts";
import { environment } from "./environment.ts";

/** What makes pages: reads of the table, the renderer, and the facts of this site. */
export function thePress(table: Table): Press {
  const origin = environment.publicOrigin();
  return {
    sources: storedSources(table, cursors(environment.cursorSecret())),
    html: (content, lang) => pageHtml(content, lang, { brand, assets }, origin),
    origin,
    brand,
  };
}
