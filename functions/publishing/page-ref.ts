import * as z from "zod/mini";
import { CircleId, IdeaId } from "../platform/ids.ts";

const fixedPages = ["home", "ideas", "circles", "decisions", "how-it-works", "style", "shells", "sitemap"] as const;

/** What is made of one idea: its page, its picture for shares, its entries in lists of tags. */
const ideaPages = ["idea", "share", "tags"] as const;
type IdeaPageName = (typeof ideaPages)[number];
const isIdeaPage = (name: string | undefined): name is IdeaPageName => ideaPages.some((known) => known === name);

/** A thing to publish, in both languages at once. */
export type PageRef =
  | { page: (typeof fixedPages)[number] }
  /** Published by the function that works its figures out, never by a message. */
  | { page: "transparency" }
  | { page: IdeaPageName; ideaId: IdeaId }
  | { page: "circle" | "terms"; circleId: CircleId };

/** As messages and the page's own item name it: `home`, `idea:ide_…`, `circle:terrasse`. */
export type PageName = string;
export const pageName = (ref: PageRef): PageName =>
  "ideaId" in ref ? `${ref.page}:${ref.ideaId}` : "circleId" in ref ? `${ref.page}:${ref.circleId}` : ref.page;

/** @throws Error when there is no such page */
export function pageRef(name: PageName): PageRef {
  const [page, id] = name.split(":");
  if (isIdeaPage(page)) return { page, ideaId: IdeaId.parse(id) };
  if (page === "circle" || page === "terms") return { page, circleId: CircleId.parse(id) };
  return { page: z.enum(fixedPages).parse(name) };
}

export const everyFixedPage: readonly PageRef[] = fixedPages.map((page) => ({ page }));
