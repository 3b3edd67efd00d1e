import { DeleteCommand, GetCommand, PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { getStrongly, queryAll } from "../platform/read.ts";
import { type Item, stored } from "../platform/stored.ts";
import { isConditionFailure, keys, retrying, type Table } from "../platform/table.ts";
import type { ActiveMember, Figures, IdeaFact, ReportFact, StaffFigures, TalkFact } from "./contract.ts";
import {
  activityKey,
  factShards,
  figuresFields,
  ideaFactFields,
  reportFactFields,
  staffFiguresFields,
  talkFactFields,
} from "./fact-items.ts";

const notMarkedYet = "attribute_not_exists(months) OR NOT contains(months, :month)";
const earlierDay = "attribute_not_exists(lastActOn) OR lastActOn < :day";

/** Facts, and the figures that are made of them. */
export function factStore(table: Table) {
  const allOf = async (pkOf: (shard: number) => string): Promise<Item[]> => {
    const shards = Array.from({ length: factShards }, (_, shard) => inPartition(table, pkOf(shard)));
    return (await Promise.all(shards)).flat();
  };
  return {
    put: async (Item: Item): Promise<void> => {
      await retrying(() => table.client.send(new PutCommand({ TableName: table.name, Item })));
    },
    remove: async (Key: { pk: string; sk: string }): Promise<void> => {
      await retrying(() => table.client.send(new DeleteCommand({ TableName: table.name, Key })));
    },
    /** A set of months: the same mark twice, or in another order, is the same item. */
    async markMonth(memberId: string, month: string): Promise<void> {
      if (monthsIn((await glance(table, activityKey(memberId)))?.months).includes(month)) return;
      await unlessRefused(table, activityKey(memberId), {
        ConditionExpression: notMarkedYet,
        UpdateExpression: "ADD months :months SET v = :format",
        ExpressionAttributeValues: { ":month": month, ":months": new Set([month]), ":format": 1 },
      });
    },
    /** The latest day wins, whichever comes first. */
    async markDay(circleId: string, day: string): Promise<void> {
      if (String((await glance(table, keys.circlePulse(circleId)))?.lastActOn ?? "") >= day) return;
      await unlessRefused(table, keys.circlePulse(circleId), {
        ConditionExpression: earlierDay,
        UpdateExpression: "SET lastActOn = :day, v = :format",
        ExpressionAttributeValues: { ":day": day, ":format": 1 },
      });
    },
    ideas: async (): Promise<IdeaFact[]> =>
      (await allOf((shard) => keys.ideaFact(shard, "").pk)).map((item) => stored(item, ideaFactFields)),
    talk: async (): Promise<TalkFact[]> =>
      (await allOf((shard) => keys.talkFact(shard, "", "").pk)).map((item) => stored(item, talkFactFields)),
    reports: async (): Promise<ReportFact[]> =>
      (await allOf((shard) => keys.reportFact(shard, "").pk)).map((item) => stored(item, reportFactFields)),
    members: async (): Promise<ActiveMember[]> =>
      (await allOf((shard) => keys.activity(shard, "").pk)).map(({ months }) => ({ months: monthsIn(months) })),
    /** The last day of an act, by circle. */
    pulses: async (): Promise<Map<string, string>> => {
      const items = await inPartition(table, keys.circlePulse("").pk);
      return new Map(items.map(({ sk, lastActOn }) => [String(sk), String(lastActOn)]));
    },
    async publicFigures(): Promise<Figures | undefined> {
      const item = await getStrongly(table, keys.figures("public"));
      return item && stored(item, figuresFields);
    },
    async staffFigures(): Promise<StaffFigures | undefined> {
      const item = await getStrongly(table, keys.figures("staff"));
      return item && stored(item, staffFiguresFields);
    },
  };
}
export type FactStore = ReturnType<typeof factStore>;

const inPartition = (table: Table, pk: string): Promise<Item[]> =>
  queryAll(table, { KeyConditionExpression: "pk = :pk", ExpressionAttributeValues: { ":pk": pk } });

/** An old look only costs a write that would have been spared. */
const glance = async (table: Table, Key: Item): Promise<Item | undefined> =>
  (await table.client.send(new GetCommand({ TableName: table.name, Key }))).Item;

const monthsIn = (months: unknown): string[] => (months instanceof Set ? [...months].map(String) : []);

type Change = { ConditionExpression: string; UpdateExpression: string; ExpressionAttributeValues: Item };

async function unlessRefused(table: Table, Key: Item, change: Change): Promise<void> {
  try {
    await retrying(() => table.client.send(new UpdateCommand({ TableName: table.name, Key, ...change })));
  } catch (error) {
    if (!isConditionFailure(error)) throw error;
  }
}
