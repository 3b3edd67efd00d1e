import type { PageContext, SearchContent } from "../models.ts";
import { documentOf } from "./document.tsx";
import { missingPage } from "./missing.tsx";
import { searchPage } from "./search.tsx";

/** The pages of the search function alone, so that it carries no other. */
export const renderSearch = (content: SearchContent, context: PageContext): string =>
  documentOf(
    content.page === "search" ? searchPage(content.model, context) : missingPage(content.model, context),
    context,
  );
