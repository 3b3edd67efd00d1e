import type { Figures } from "../../../functions/insights/contract.ts";
import type { PageContext } from "../../models.ts";
import { documentOf } from "../document.tsx";
import { transparencyPage } from "./transparency.tsx";

/** The one page of the function that works figures out, so that it carries no other. */
export const renderTransparency = (figures: Figures, context: PageContext): string =>
  documentOf(transparencyPage(figures, context), context);
