import { type CircleId, IdeaId, type MemberId } from "../platform/ids.ts";
import { getStrongly, queryAll, queryOnce } from "../platform/read.ts";
import { type Fields, type Item, stored } from "../platform/stored.ts";
import { keys, type Table } from "../platform/table.ts";
import {
  authorPk,
  cardOf,
  circlePk,
  decidedPk,
  privateCirclePk,
  privateDecidedPk,
  type QueueName,
  queuePk,
  queueShards,
  yearPk,
} from "./card-item.ts";
import type { IdeaCard } from "./contract.ts";
import { type ListOrder, type RankedOrder, readsUpwards, type Scope } from "./list-orders.ts";
import { type CardPage, newestFirst, type PageAsked, pageOf, walkYears } from "./year-walk.ts";

/** What the author's own list shows, as its index holds it. */
export type OwnIdea = Pick<IdeaCard, "ideaId" | "title" | "stage" | "endsAt" | "submittedAt">;
type OwnFields = Pick<OwnIdea, "title" | "stage" | "endsAt">;
const ownFields: Fields<OwnFields> = { title: true, stage: true, endsAt: true };

const byYear = { index: "byYear", partitionKey: "yearPk", sortKey: "yearSk", ofYear: yearPk };
const byCircle = { index: "byCircle", partitionKey: "circlePk", sortKey: "circleSk" };
const byDecision = { index: "byQueue", partitionKey: "queuePk", sortKey: "queueSk", ofYear: decidedPk };

/** Lists of cards: one Query a page, whatever the number of ideas. */
export function listings(table: Table) {
  return {
    /** Newest first, of all circles or of one. */
    newest({ circleId, now, ...asked }: PageAsked & { circleId?: CircleId | undefined; now: Date }): Promise<CardPage> {
      return circleId ? newestFirst(table, byCircle, circlePk(circleId), asked) : walkYears(table, byYear, asked, now);
    },
    /** Ideas of a private circle, newest first: only for its members. */
    newestPrivate: (circleId: CircleId, asked: PageAsked): Promise<CardPage> =>
      newestFirst(table, byCircle, privateCirclePk(circleId), asked),
    /** In the order of the last ranking. */
    async ranked(scope: Scope, order: RankedOrder, { limit, cursor }: PageAsked): Promise<CardPage> {
      const items = await queryOnce(table, {
        KeyConditionExpression: "pk = :pk AND sk > :after",
        ExpressionAttributeValues: { ":pk": keys.ranked(scope, order, 0).pk, ":after": cursor ?? "#" },
        Limit: limit + 1,
      });
      return pageOf(items, limit, "sk");
    },
    /** Of one tag, in any order. */
    async tagged(tag: string, order: ListOrder, { limit, cursor }: PageAsked): Promise<CardPage> {
      const upwards = readsUpwards(order);
      const items = await queryOnce(table, {
        KeyConditionExpression: `pk = :pk AND sk ${upwards ? ">" : "<"} :after`,
        ExpressionAttributeValues: { ":pk": keys.tagged(tag, order, "").pk, ":after": cursor ?? (upwards ? "#" : "~") },
        ScanIndexForward: upwards,
        Limit: limit + 1,
      });
      return pageOf(items, limit, "sk");
    },
    /** The tags that ideas on their way have most, as counted by the last ranking. */
    async popularTags(): Promise<string[]> {
      const item = await getStrongly(table, keys.popularTags());
      return Array.isArray(item?.tags) ? item.tags.map(String) : [];
    },
    /** Decided ideas, the latest decision first. */
    decided: ({ now, ...asked }: PageAsked & { now: Date }): Promise<CardPage> =>
      walkYears(table, byDecision, asked, now),
    /** Decided ideas of private circles, for those who decided. */
    decidedPrivately: ({ now, ...asked }: PageAsked & { now: Date }): Promise<CardPage> =>
      walkYears(table, { ...byDecision, ofYear: privateDecidedPk }, asked, now),
    /** Everything that waits in a queue, the longest wait first; read from all its partitions. */
    async queue(name: QueueName): Promise<IdeaCard[]> {
      const shards = Array.from({ length: queueShards }, (_, shard) => inQueue(table, name, shard));
      const items = (await Promise.all(shards)).flat();
      return items.toSorted((a, b) => (String(a.queueSk) < String(b.queueSk) ? -1 : 1)).map(cardOf);
    },
    /** The author's ideas at every stage, the latest submission first. */
    async ownIdeas(memberId: MemberId): Promise<OwnIdea[]> {
      const items = await queryAll(table, {
        IndexName: "byMember",
        KeyConditionExpression: "memberPk = :pk",
        ExpressionAttributeValues: { ":pk": authorPk(memberId) },
        ScanIndexForward: false,
      });
      return items.map(ownIdeaOf);
    },
  };
}
export type Listings = ReturnType<typeof listings>;

function inQueue(table: Table, name: QueueName, shard: number): Promise<Item[]> {
  return queryAll(table, {
    IndexName: "byQueue",
    KeyConditionExpression: "queuePk = :pk",
    ExpressionAttributeValues: { ":pk": queuePk(name, shard) },
  });
}

function ownIdeaOf(item: Item): OwnIdea {
  const [submittedAt = "", ideaId = ""] = String(item.memberSk).split("#");
  return { ...stored<OwnFields>(item, ownFields), ideaId: IdeaId.parse(ideaId), submittedAt };
}
