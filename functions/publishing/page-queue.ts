import type { SendAll } from "../platform/send.ts";
import type { PageRef } from "./page-ref.ts";

/** Queues of what follows from changes: pages, pictures for shares, entries in lists of tags; each has a function of its own. */
export type PageQueues = Record<"pages" | "shares" | "tags", SendAll>;
/** And the page of figures, which no single change touches. */
export type EveryPageQueue = PageQueues & Record<"figures", SendAll>;

export function queueOf({ page }: PageRef): keyof EveryPageQueue {
  if (page === "share") return "shares";
  if (page === "transparency") return "figures";
  return page === "tags" ? "tags" : "pages";
}
