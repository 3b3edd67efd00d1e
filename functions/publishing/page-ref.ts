import * as z from "zod/mini";
import { CircleId, IdeaId } from "../platform/ids.ts";

const fixedPages = ["home", "ideas", "circles", "decisions", "how-it-works", "style", "shells", "sitemap"] as const;

/** A thing to publish, in both languages at once. */
export type PageRef =
  | { page: (typeof fixedPages)[number] }
  | { page: "idea"; ideaId: IdeaId }
  | { page: "circle" | "terms"; circleId: CircleId };

/** As messages and the page's own item name it: `home`, `idea:ide_…`, `circle:terrasse`. */
export type PageName = string;
export const pageName = (ref: PageRef): PageName =>
  "ideaId" in ref ? `idea:${ref.ideaId}` : "circleId" in ref ? `${ref.page}:${ref.circleId}` : ref.page;

/** @throws Error when there is no such page */
export function pageRef(name: PageName): PageRef {
  const [page, id] = name.split(":");
  if (page === "idea") return { page, ideaId: IdeaId.parse(id) };
  if (page === "circle" || page === "terms") return { page, circleId: CircleId.parse(id) };
  return { page: z.enum(fixedPages).parse(name) };
}

export const everyFixedPage: readonly PageRef[] = fixedPages.map((page) => ({ page }));
