import { isDeepStrictEqual } from "node:util";
import { DeleteCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import type { CircleId } from "../platform/ids.ts";
import { getStrongly, queryAll } from "../platform/read.ts";
import type { Item } from "../platform/stored.ts";
import { keys, retrying, type Table } from "../platform/table.ts";
import { storedCard } from "./card-item.ts";
import { type Ranking, rankings } from "./ranking.ts";
import { tagCount } from "./tag-count.ts";
import { newestYear, type WalkFrom, walkPublished } from "./walk-published.ts";

const pageSize = 200;

/** `circleIds` names every circle, so that the lists of one that lost its last idea are cleared too. */
export type RankDeps = { table: Table; circleIds?: () => Promise<CircleId[]> };
export type Ranked = { written: number; removed: number };

/** Writes the lists that have no index: copies of cards in the order of the last run. Only what changed is written. */
export async function rankIdeas(deps: RankDeps, now: Date): Promise<Ranked> {
  const lists = rankings(["all", ...((await deps.circleIds?.()) ?? [])]);
  const tags = tagCount();
  let from: WalkFrom | undefined = newestYear(now);
  while (from) {
    const page: Awaited<ReturnType<typeof walkPublished>> = await walkPublished(deps.table, from, pageSize, now);
    for (const card of page.cards) {
      lists.take(card);
      tags.take(card);
    }
    from = page.next;
  }
  const ranked: Ranked = { written: 0, removed: 0 };
  for (const list of lists.all()) await keep(deps.table, list, ranked);
  await keepTags(deps.table, tags.popular());
  return ranked;
}

async function keep(table: Table, { scope, order, cards }: Ranking, ranked: Ranked): Promise<void> {
  const standing = await queryAll(table, {
    KeyConditionExpression: "pk = :list",
    ExpressionAttributeValues: { ":list": keys.ranked(scope, order, 0).pk },
    ConsistentRead: true,
  });
  const known = new Map(standing.map((item) => [String(item.sk), item]));
  for (const [i, card] of cards.entries()) {
    const Item: Item = { ...keys.ranked(scope, order, i + 1), v: 1, ...storedCard(card) };
    const before = known.get(String(Item.sk));
    known.delete(String(Item.sk));
    if (isDeepStrictEqual(before, Item)) continue;
    await retrying(() => table.client.send(new PutCommand({ TableName: table.name, Item })));
    ranked.written++;
  }
  for (const { pk, sk } of known.values()) {
    await retrying(() => table.client.send(new DeleteCommand({ TableName: table.name, Key: { pk, sk } })));
    ranked.removed++;
  }
}

async function keepTags(table: Table, tags: string[]): Promise<void> {
  const Item = { ...keys.popularTags(), v: 1, tags };
  if (isDeepStrictEqual(await getStrongly(table, keys.popularTags()), Item)) return;
  await retrying(() => table.client.send(new PutCommand({ TableName: table.name, Item })));
}
