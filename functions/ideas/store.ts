import type { Table } from "../platform/table.ts";
import { cardStore } from "./card-store.ts";
import { draftStore } from "./drafts-store.ts";
import { listings } from "./listings.ts";
import { submissionStore } from "./submission-store.ts";

/** Everything stored about ideas: one idea, lists of ideas, drafts. */
export const ideaStore = (table: Table) => ({
  ...cardStore(table),
  ...listings(table),
  ...draftStore(table),
  ...submissionStore(table),
});
export type IdeaStore = ReturnType<typeof ideaStore>;
