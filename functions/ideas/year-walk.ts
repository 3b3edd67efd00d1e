import { queryOnce } from "../platform/read.ts";
import type { Item } from "../platform/stored.ts";
import type { Table } from "../platform/table.ts";
import { cardOf } from "./card-item.ts";
import type { IdeaCard } from "./contract.ts";

/** A page of cards; `nextCursor` is a place in the list, to be signed before it leaves the platform. */
export type CardPage = { ideas: IdeaCard[]; nextCursor?: string };
export type PageAsked = { limit: number; cursor?: string | undefined };

/** An index whose sort key begins with an instant. */
export type ByInstant = { index: string; partitionKey: string; sortKey: string };
export type ByYear = ByInstant & { ofYear: (year: string) => string };

const queriesAPage = 3;
const first = "~";

/** Newest first within one partition. */
export async function newestFirst(table: Table, list: ByInstant, partition: string, asked: PageAsked) {
  const items = await before(table, list, partition, asked.cursor ?? first, asked.limit + 1);
  return pageOf(items, asked.limit, list.sortKey);
}

/**
 * Newest first over partitions of one year each: one Query a page in general, three at most.
 * A list ends where two years in a row before it are empty.
 */
export async function walkYears(table: Table, list: ByYear, asked: PageAsked, now: Date): Promise<CardPage> {
  const cursor = asked.cursor ?? `${now.getUTCFullYear()}${first}`;
  const newestYear = Number(cursor.slice(0, 4));
  const found: Item[] = [];
  let lastYearHadSome = false;
  for (let walked = 0; walked < queriesAPage && found.length <= asked.limit; walked++) {
    const partition = list.ofYear(String(newestYear - walked));
    const items = await before(table, list, partition, cursor, asked.limit + 1 - found.length);
    lastYearHadSome = items.length > 0;
    found.push(...items);
  }
  const page = pageOf(found, asked.limit, list.sortKey);
  if (page.nextCursor || !lastYearHadSome) return page;
  return { ...page, nextCursor: `${newestYear - queriesAPage}${first}` };
}

/** One more than the page is asked for, so that a full last page promises no other. */
export function pageOf(items: Item[], limit: number, sortKey: string): CardPage {
  const shown = items.slice(0, limit);
  const last = shown.at(-1);
  return { ideas: shown.map(cardOf), ...(items.length > limit && last && { nextCursor: String(last[sortKey]) }) };
}

function before(table: Table, list: ByInstant, partition: string, cursor: string, limit: number): Promise<Item[]> {
  return queryOnce(table, {
    IndexName: list.index,
    KeyConditionExpression: "#partition = :partition AND #sort < :before",
    ExpressionAttributeNames: { "#partition": list.partitionKey, "#sort": list.sortKey },
    ExpressionAttributeValues: { ":partition": partition, ":before": cursor },
    ScanIndexForward: false,
    Limit: limit,
  });
}
