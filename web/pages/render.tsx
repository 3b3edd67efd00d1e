import type { PageContent, PageContext } from "../models.ts";
import { actPage } from "./act.tsx";
import { circlePage } from "./circle.tsx";
import { circlesPage } from "./circles.tsx";
import { decisionsPage } from "./decisions.tsx";
import { documentOf } from "./document.tsx";
import { embedDocument } from "./embed.tsx";
import { embedCodePage } from "./embed-code.tsx";
import { homePage } from "./home.tsx";
import { howItWorksPage } from "./how-it-works.tsx";
import { ideaPage } from "./idea.tsx";
import { ideasPage } from "./ideas.tsx";
import { memberPage } from "./member.tsx";
import { missingPage } from "./missing.tsx";
import type { Page } from "./page.ts";
import { myReportsPage, reportPage } from "./report.tsx";
import { shellPage } from "./shell.tsx";
import { stylePage } from "./style.tsx";
import { supportPage } from "./support.tsx";
import { talkPage } from "./talk.tsx";
import { termsPage } from "./terms.tsx";

type Framed = Exclude<PageContent, { page: "embed" }>;

/** The whole HTML of a page. Pure: the same content and context give the same document. */
export function renderPage(content: PageContent, context: PageContext): string {
  if (content.page === "embed") return embedDocument(content.card, context);
  return documentOf(pageOf(content, context), context);
}

function pageOf(content: Framed, context: PageContext): Page {
  switch (content.page) {
    case "home":
      return homePage(content.model, context);
    case "ideas":
      return ideasPage(content.model, context);
    case "idea":
      return ideaPage(content.model, context);
    case "circles":
      return circlesPage(content.model, context);
    case "circle":
      return circlePage(content.model, context);
    case "terms":
      return termsPage(content.model, context);
    case "embed-code":
      return embedCodePage(content.card, context);
    case "decisions":
      return decisionsPage(content.model, context);
    case "how-it-works":
      return howItWorksPage(content.model, context);
    case "support":
      return supportPage(content.model, context);
    case "member":
      return memberPage(content.model, context);
    case "act":
      return actPage(content.model, content.addresses, context);
    case "talk":
      return talkPage(content.model, context);
    case "report":
      return reportPage(content.model, context);
    case "my-reports":
      return myReportsPage(content.model, context);
    case "missing":
      return missingPage(content.model, context);
    case "style":
      return stylePage(content.model, context);
    case "shell":
      return shellPage(content.name, context);
  }
}
