import * as z from "zod/mini";
import { CircleId, IdeaId, ProgrammeId } from "../platform/ids.ts";

const fixedPages = [
  "home",
  "ideas",
  "circles",
  "decisions",
  "programmes",
  "how-it-works",
  "style",
  "shells",
  "sitemap",
] as const;

/** What is made of one idea: its page, its picture for shares, its entries in lists of tags, the pages of its tests. */
const ideaPages = ["idea", "share", "tags", "tests"] as const;
type IdeaPageName = (typeof ideaPages)[number];
const isIdeaPage = (name: string | undefined): name is IdeaPageName => ideaPages.some((known) => known === name);

/** A thing to publish, in both languages at once. */
export type PageRef =
  | { page: (typeof fixedPages)[number] }
  /** Published by the function that works its figures out: a queue of its own asks for it. */
  | { page: "transparency" }
  | { page: IdeaPageName; ideaId: IdeaId }
  | { page: "circle" | "terms"; circleId: CircleId }
  | { page: "programme"; programmeId: ProgrammeId };

/** As messages and the page's own item name it: `home`, `idea:ide_…`, `circle:terrasse`. */
export type PageName = string;
export const pageName = (ref: PageRef): PageName => [ref.page, idOf(ref)].filter(Boolean).join(":");

function idOf(ref: PageRef): string | undefined {
  if ("ideaId" in ref) return ref.ideaId;
  if ("programmeId" in ref) return ref.programmeId;
  return "circleId" in ref ? ref.circleId : undefined;
}

/** @throws Error when there is no such page */
export function pageRef(name: PageName): PageRef {
  const [page, id] = name.split(":");
  if (isIdeaPage(page)) return { page, ideaId: IdeaId.parse(id) };
  if (page === "circle" || page === "terms") return { page, circleId: CircleId.parse(id) };
  if (page === "programme") return { page, programmeId: ProgrammeId.parse(id) };
  return { page: z.enum(fixedPages).parse(name) };
}

export const everyFixedPage: readonly PageRef[] = [...fixedPages, "transparency" as const].map((page) => ({ page }));
