import { render } from "preact-render-to-string";
import type { PageContext } from "../models.ts";
import { Frame } from "./frame.tsx";
import type { Page } from "./page.ts";

/** The whole HTML of one page. */
export const documentOf = (page: Page, context: PageContext): string =>
  `<!doctype html>${render(<Frame page={page} context={context} />)}`;
