import type { SendAll } from "../platform/send.ts";
import type { PageRef } from "./page-ref.ts";

/** Queues of what is published: pages, pictures for shares, entries in lists of tags; each has a function of its own. */
export type PageQueues = Record<"pages" | "shares" | "tags", SendAll>;

export function queueOf({ page }: PageRef): keyof PageQueues {
  if (page === "share") return "shares";
  return page === "tags" ? "tags" : "pages";
}
