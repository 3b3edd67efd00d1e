import { PutCommand } from "@aws-sdk/lib-dynamodb";
import type { Clock } from "../platform/clock.ts";
import { countAll, getStrongly } from "../platform/read.ts";
import { isConditionFailure, keys, type Retry, retrying, type Table } from "../platform/table.ts";
import { countedShard } from "./counted.ts";
import { type ShardCount, type Standing, shardCountOf } from "./standing.ts";

export type RecountDeps = { table: Table; clock: Clock; retry?: Retry };

const notCountedSinceRead = "version = :read";
const neverCounted = "attribute_not_exists(pk)";

/**
 * Counts one shard anew and keeps the result. The version is read before counting (with the standing, at first)
 * and checked when writing: whoever counted later has seen at least as much, so an older count never overwrites a newer.
 */
export async function recountShard(deps: RecountDeps, standing: Standing, shard: number, same?: "leave") {
  const { card, counts } = standing;
  let before = counts.find((count) => count.shard === shard);
  for (;;) {
    const countedAt = deps.clock().toISOString();
    const n = await countAll(deps.table, countedShard(card, shard));
    if (same === "leave" && n === (before?.n ?? 0)) return;
    if (await keepCount(deps, card.ideaId, { shard, n, version: (before?.version ?? 0) + 1, countedAt })) return;
    before = await readCount(deps.table, card.ideaId, shard);
  }
}

/**
 * Every shard, strongly and exactly. A count that is right already is left unwritten,
 * which only a reaction to a change must never do: its write is what makes an older count under way fail.
 */
export async function recountEveryShard(deps: RecountDeps, standing: Standing): Promise<void> {
  const shards = Array.from({ length: standing.card.shards }, (_, shard) =>
    recountShard(deps, standing, shard, "leave"),
  );
  await Promise.all(shards);
}

async function readCount(table: Table, ideaId: string, shard: number): Promise<ShardCount | undefined> {
  const item = await getStrongly(table, keys.count(ideaId, shard));
  return item && shardCountOf(item);
}

async function keepCount(deps: RecountDeps, ideaId: string, count: ShardCount): Promise<boolean> {
  const put = new PutCommand({
    TableName: deps.table.name,
    Item: { ...keys.count(ideaId, count.shard), v: 1, ...count },
    ...(count.version === 1
      ? { ConditionExpression: neverCounted }
      : { ConditionExpression: notCountedSinceRead, ExpressionAttributeValues: { ":read": count.version - 1 } }),
  });
  try {
    await retrying(() => deps.table.client.send(put), deps.retry);
    return true;
  } catch (error) {
    if (isConditionFailure(error)) return false;
    throw error;
  }
}
