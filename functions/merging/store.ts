import type { IdeaId } from "../platform/ids.ts";
import { getStrongly, queryAll, startingWith } from "../platform/read.ts";
import { type Fields, type Item, stored } from "../platform/stored.ts";
import { keys, type Table } from "../platform/table.ts";
import { type TransactPart, updateIf } from "../platform/write.ts";
import type { Merge } from "./contract.ts";

const mergeFields: Fields<Merge> = {
  ideaId: true,
  title: true,
  lang: true,
  authorName: true,
  into: true,
  circleId: true,
  number: true,
  at: true,
  by: true,
  why: true,
  actId: true,
  told: true,
  split: true,
  settledAt: true,
};
export const mergeOf = (item: Item): Merge => stored(item, mergeFields);

/** Names the merge, or its split if there was one: passes of either know by it that they are still wanted. */
export const stepOf = ({ number, split }: Merge): number => split?.number ?? number;
const stillThisMerge = "#number = :number AND attribute_not_exists(#split)";
const stillThisStep = "(attribute_not_exists(#split) AND #number = :step) OR #split.#number = :step";
const names = { "#number": "number", "#split": "split" };

/** What ideas took in, and how far the supports have come. */
export function mergeStore(table: Table) {
  const find = async (into: IdeaId, ideaId: IdeaId): Promise<Merge | undefined> => {
    const item = await getStrongly(table, keys.merge(into, ideaId));
    return item && mergeOf(item);
  };
  return {
    find,
    /** Everything that an idea took in, also what was split again. */
    async takenIn(into: IdeaId): Promise<Merge[]> {
      const items = await queryAll(table, { ...startingWith(keys.card(into).pk, "MERGED#"), ConsistentRead: true });
      return items.map(mergeOf);
    },
    mergePart: (merge: Merge): TransactPart => ({
      Put: { TableName: table.name, Item: { ...keys.merge(merge.into, merge.ideaId), v: 1, ...merge } },
    }),
    splitPart: ({ into, ideaId, number: merged }: Merge, split: NonNullable<Merge["split"]>): TransactPart => ({
      Update: {
        TableName: table.name,
        Key: keys.merge(into, ideaId),
        ConditionExpression: stillThisMerge,
        UpdateExpression: "SET #split = :split REMOVE settledAt",
        ExpressionAttributeNames: names,
        ExpressionAttributeValues: { ":number": merged, ":split": split },
      },
    }),
    /** From here on a split is told too. False when it was split first: then nobody hears of either. */
    tell: ({ into, ideaId, number: merged }: Merge): Promise<boolean> =>
      updateIf(table, {
        Key: keys.merge(into, ideaId),
        ConditionExpression: stillThisMerge,
        UpdateExpression: "SET told = :true",
        ExpressionAttributeNames: names,
        ExpressionAttributeValues: { ":number": merged, ":true": true },
      }),
    settle: (merge: Merge, now: Date): Promise<boolean> =>
      updateIf(table, {
        Key: keys.merge(merge.into, merge.ideaId),
        ConditionExpression: stillThisStep,
        UpdateExpression: "SET settledAt = :now",
        ExpressionAttributeNames: names,
        ExpressionAttributeValues: { ":step": stepOf(merge), ":now": now.toISOString() },
      }),
  };
}
export type MergeStore = ReturnType<typeof mergeStore>;
