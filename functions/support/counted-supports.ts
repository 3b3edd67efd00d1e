import type { IdeaCard } from "../ideas/contract.ts";
import { queryAll } from "../platform/read.ts";
import { supportPk, type Table } from "../platform/table.ts";
import type { Support } from "./contract.ts";
import { countedShard } from "./counted.ts";
import { supportOfItem } from "./support-item.ts";

/** Every support that counts, of all shards; strongly unless a moment late will do. */
export async function countedSupports(table: Table, card: IdeaCard, ConsistentRead = true): Promise<Support[]> {
  const supports: Support[] = [];
  for (let shard = 0; shard < card.shards; shard++) {
    const items = await queryAll(table, { ...countedShard(card, shard), ConsistentRead });
    for (const item of items) supports.push(supportOfItem(item));
  }
  return supports;
}

/** Every support, withdrawn or not. */
export async function everySupport(table: Table, { ideaId, shards }: IdeaCard): Promise<Support[]> {
  const each = Array.from({ length: shards }, (_, shard) =>
    queryAll(table, {
      KeyConditionExpression: "pk = :shard",
      ExpressionAttributeValues: { ":shard": supportPk(ideaId, shard) },
    }),
  );
  return (await Promise.all(each)).flat().map(supportOfItem);
}
