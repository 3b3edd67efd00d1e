import type { ActId } from "../acts/contract.ts";
import type { Reasons } from "../ideas/contract.ts";
import { Problem } from "../platform/problem.ts";
import { getStrongly, queryAll } from "../platform/read.ts";
import { type Fields, type Item, stored } from "../platform/stored.ts";
import { keys, type Table } from "../platform/table.ts";
import { putIf, type TransactPart } from "../platform/write.ts";
import type { Appeal } from "./contract.ts";

const notAppealedYet = "attribute_not_exists(pk)";
const openAndNotTheirOwn = "attribute_exists(pk) AND attribute_not_exists(decidedAt) AND actedBy <> :decider";
const queueShards = 4;
const queuePk = (shard: number) => `QUEUE#appeals#${shard}`;
const shardOf = (actId: string) => (actId.codePointAt(actId.length - 1) ?? 0) % queueShards;

/** One appeal an act, and what somebody else decided about it. */
export function appealStore(table: Table) {
  const find = async (actId: ActId): Promise<Appeal | undefined> => {
    const item = await getStrongly(table, keys.appeal(actId));
    return item && appealOf(item);
  };
  return {
    find,
    /** Sent again it is the same. @throws Problem appealed-already for other words */
    async file(appeal: Appeal): Promise<Appeal> {
      const { actId, at } = appeal;
      const place = { queuePk: queuePk(shardOf(actId)), queueSk: `${at}#${actId}` };
      const Item = { ...keys.appeal(actId), v: 1, ...place, ...appeal };
      if (await putIf(table, { Item, ConditionExpression: notAppealedYet })) return appeal;
      const before = await find(actId);
      if (before?.text !== appeal.text) throw new Problem("appealed-already");
      return before;
    },
    /** Those that wait, the longest wait first. */
    async queue(): Promise<Appeal[]> {
      const shards = Array.from({ length: queueShards }, (_, shard) =>
        queryAll(table, {
          IndexName: "byQueue",
          KeyConditionExpression: "queuePk = :queue",
          ExpressionAttributeValues: { ":queue": queuePk(shard) },
        }),
      );
      return (await Promise.all(shards))
        .flat()
        .map(appealOf)
        .toSorted((a, b) => a.at.localeCompare(b.at));
    },
    /** Once, and never by whoever acted. */
    decidedPart: (
      actId: ActId,
      decider: { memberId: string; name: string },
      { outcome, decision, now }: { outcome: "upheld" | "rejected"; decision: Reasons; now: Date },
    ): TransactPart => ({
      Update: {
        TableName: table.name,
        Key: keys.appeal(actId),
        ConditionExpression: openAndNotTheirOwn,
        UpdateExpression:
          "SET decidedAt = :now, outcome = :outcome, decision = :decision, decidedBy = :name REMOVE queuePk, queueSk",
        ExpressionAttributeValues: {
          ":decider": decider.memberId,
          ":name": decider.name,
          ":now": now.toISOString(),
          ":outcome": outcome,
          ":decision": decision,
        },
      },
    }),
  };
}
export type AppealStore = ReturnType<typeof appealStore>;

const appealFields: Fields<Appeal> = {
  actId: true,
  memberId: true,
  name: true,
  at: true,
  text: true,
  lang: true,
  act: true,
  actedBy: true,
  decidedAt: true,
  outcome: true,
  decision: true,
  decidedBy: true,
};
const appealOf = (item: Item): Appeal => stored(item, appealFields);
