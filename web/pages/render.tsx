import type { PageContent, PageContext } from "../models.ts";
import { actPage } from "./act.tsx";
import { documentOf } from "./document.tsx";
import { embedCodePage } from "./embed-code.tsx";
import { memberPage } from "./member.tsx";
import { missingPage } from "./missing.tsx";
import { renderPublished } from "./render-published.tsx";
import { myReportsPage, reportPage } from "./report.tsx";
import { supportPage } from "./support.tsx";
import { talkPage } from "./talk.tsx";

/** The whole HTML of a page. Pure: the same content and context give the same document. */
export function renderPage(content: PageContent, context: PageContext): string {
  switch (content.page) {
    case "embed-code":
      return documentOf(embedCodePage(content.card, context), context);
    case "support":
      return documentOf(supportPage(content.model, context), context);
    case "member":
      return documentOf(memberPage(content.model, context), context);
    case "act":
      return documentOf(actPage(content.model, content.addresses, context), context);
    case "talk":
      return documentOf(talkPage(content.model, context), context);
    case "report":
      return documentOf(reportPage(content.model, context), context);
    case "my-reports":
      return documentOf(myReportsPage(content.model, context), context);
    case "missing":
      return documentOf(missingPage(content.model, context), context);
    default:
      return renderPublished(content, context);
  }
}
