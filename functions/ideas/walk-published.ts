import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { Table } from "../platform/table.ts";
import { cardOf, privateYearPk, yearPk } from "./card-item.ts";
import type { IdeaCard } from "./contract.ts";

/** Where a walk goes on: the year, and the last key read in it. */
export type WalkFrom = { year: number; after?: Record<string, unknown> | undefined; private?: true };
export type WalkPage = { cards: IdeaCard[]; next?: WalkFrom };

/** No window of a policy is longer than ten years. */
const yearsBack = 10;

/** One page of published ideas, public ones or private ones, the newest year first; an index read, so what follows must read again strongly. */
export async function walkPublished(table: Table, from: WalkFrom, limit: number, now: Date): Promise<WalkPage> {
  const page = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: "byYear",
      KeyConditionExpression: "yearPk = :year",
      ExpressionAttributeValues: { ":year": (from.private ? privateYearPk : yearPk)(String(from.year)) },
      ScanIndexForward: false,
      Limit: limit,
      ...(from.after && { ExclusiveStartKey: from.after }),
    }),
  );
  const cards = (page.Items ?? []).map(cardOf);
  if (page.LastEvaluatedKey) return { cards, next: { ...from, after: page.LastEvaluatedKey } };
  if (from.year <= now.getUTCFullYear() - yearsBack) return { cards };
  return { cards, next: { year: from.year - 1, ...(from.private && { private: true }) } };
}

export const newestYear = (now: Date): WalkFrom => ({ year: now.getUTCFullYear() });
