import { render } from "preact-render-to-string";
import type { PageContent, PageContext } from "../models.ts";
import { Frame, type Page } from "./frame.tsx";
import { shellPage } from "./shell.tsx";

/** The whole HTML of a page. Pure: the same content and context give the same document. */
export function renderPage(content: PageContent, context: PageContext): string {
  return `<!doctype html>${render(<Frame page={pageOf(content, context)} context={context} />)}`;
}

function pageOf(content: PageContent, context: PageContext): Page {
  switch (content.page) {
    case "shell":
      return shellPage(content.name, context);
    default:
      return shellPage("mine", context);
  }
}
