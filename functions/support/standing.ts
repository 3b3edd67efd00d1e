import { cardOf } from "../ideas/card-item.ts";
import type { IdeaCard } from "../ideas/contract.ts";
import { queryAll } from "../platform/read.ts";
import type { Item } from "../platform/stored.ts";
import { keys, type Table } from "../platform/table.ts";

/** The cached count of one shard. `version` rises with every recount; `countedAt` is when counting began. */
export type ShardCount = { shard: number; n: number; version: number; countedAt: string };
/** Where an idea stands: its card and its counted shards. `stamp` rises with every recount of any shard. */
export type Standing = { card: IdeaCard; counts: ShardCount[]; supporters: number; stamp: number; cardStamp: number };

/**
 * Card and counts in one strong Query of one read unit or two:
 * they lie side by side in the idea's partition, from CARD to the last COUNT.
 */
export async function readStanding(table: Table, ideaId: string): Promise<Standing | undefined> {
  const [first, ...rest] = await queryAll(table, {
    KeyConditionExpression: "pk = :pk AND sk BETWEEN :card AND :lastCount",
    ExpressionAttributeValues: {
      ":pk": keys.card(ideaId).pk,
      ":card": keys.card(ideaId).sk,
      ":lastCount": keys.count(ideaId, 999_999).sk,
    },
    ConsistentRead: true,
  });
  if (first?.sk !== keys.card(ideaId).sk) return undefined;
  const counts = rest.map(shardCountOf);
  return {
    card: cardOf(first),
    counts,
    supporters: sum(counts.map((count) => count.n)),
    stamp: sum(counts.map((count) => count.version)),
    cardStamp: Number(first.countStamp ?? 0),
  };
}

export const shardCountOf = (item: Item): ShardCount => ({
  shard: Number(item.shard),
  n: Number(item.n),
  version: Number(item.version),
  countedAt: String(item.countedAt),
});

const sum = (numbers: number[]) => numbers.reduce((total, n) => total + n, 0);
