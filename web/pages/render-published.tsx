import type { PageContext, PublishedContent } from "../models.ts";
import { circlePage } from "./circle.tsx";
import { circlesPage } from "./circles.tsx";
import { decisionsPage } from "./decisions.tsx";
import { documentOf } from "./document.tsx";
import { embedDocument } from "./embed.tsx";
import { homePage } from "./home.tsx";
import { howItWorksPage } from "./how-it-works.tsx";
import { ideaPage } from "./idea.tsx";
import { ideasPage } from "./ideas.tsx";
import type { Page } from "./page.ts";
import { programmePage } from "./programme.tsx";
import { programmesPage } from "./programmes.tsx";
import { shellPage } from "./shell.tsx";
import { stylePage } from "./style.tsx";
import { termsPage } from "./terms.tsx";

type Framed = Exclude<PublishedContent, { page: "embed" }>;

/** The HTML of what is published as files; apart from the rest, which its publisher need not carry. */
export function renderPublished(content: PublishedContent, context: PageContext): string {
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
    case "decisions":
      return decisionsPage(content.model, context);
    case "programmes":
      return programmesPage(content.model, context);
    case "programme":
      return programmePage(content.model, context);
    case "how-it-works":
      return howItWorksPage(content.model, context);
    case "style":
      return stylePage(content.model, context);
    case "shell":
      return shellPage(content.name, context);
  }
}
