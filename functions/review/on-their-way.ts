import type { IdeaCard } from "../ideas/contract.ts";
import type { Listings } from "../ideas/listings.ts";

const pageSize = 100;
const pagesAtMost = 5;
const stages: readonly string[] = ["approved", "in_development", "in_beta"];

type Decided = Pick<Listings, "decided" | "decidedPrivately">;

/** Approved ideas that are not launched yet, the latest answer first, among the latest 500 answers of each kind. */
export async function onTheirWay({ decided, decidedPrivately }: Decided, now: Date): Promise<IdeaCard[]> {
  const found = await Promise.all([approvedOf(decided, now), approvedOf(decidedPrivately, now)]);
  return found.flat().toSorted((a, b) => (b.decidedAt ?? "").localeCompare(a.decidedAt ?? ""));
}

async function approvedOf(list: Listings["decided"], now: Date): Promise<IdeaCard[]> {
  const found: IdeaCard[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < pagesAtMost; page++) {
    const { ideas, nextCursor } = await list({ limit: pageSize, cursor, now });
    found.push(...ideas.filter(({ stage }) => stages.includes(stage)));
    if (!nextCursor) break;
    cursor = nextCursor;
  }
  return found;
}
