import type { CommentId, IdeaId, MemberId } from "../platform/ids.ts";
import { getStrongly, queryAll, startingWith } from "../platform/read.ts";
import { type Fields, type Item, stored } from "../platform/stored.ts";
import { keys, type Table } from "../platform/table.ts";
import { refusedPart, type TransactPart } from "../platform/write.ts";
import type { Held } from "./contract.ts";
import type { HeldId } from "./held-id.ts";
import { notWrittenYet } from "./talk-writes.ts";

const stillHeld = "attribute_exists(pk)";
const queueShards = 4;
const queuePk = (shard: number) => `QUEUE#held#${shard}`;
const shardOf = (heldId: string) => (heldId.codePointAt(heldId.length - 1) ?? 0) % queueShards;

/** Held words lie apart from the talk: no list, page, count or index of comments can come upon them. */
export function heldStore(table: Table) {
  return {
    /** Held once; the same words again are the ones that wait already. `acted` records it. */
    async hold(held: Held, acted: TransactPart): Promise<void> {
      const put = { TableName: table.name, Item: heldItem(held), ConditionExpression: notWrittenYet };
      await refusedPart(table, [{ Put: put }, acted]);
    },
    async find(heldId: HeldId): Promise<Held | undefined> {
      const item = await getStrongly(table, keyOf(heldId));
      return item && heldOf(item);
    },
    /** A member's own under one idea, as they were written. */
    async of(ideaId: IdeaId, memberId: MemberId): Promise<Held[]> {
      const query = startingWith(keys.held(ideaId, memberId, "").pk, `${memberId}#`);
      const items = await queryAll(table, { ...query, ConsistentRead: true });
      return items.map(heldOf).toSorted((a, b) => a.at.localeCompare(b.at));
    },
    /** Everything that waits, the longest wait first. */
    async queue(): Promise<Held[]> {
      const shards = Array.from({ length: queueShards }, (_, shard) => inQueue(table, shard));
      return (await Promise.all(shards))
        .flat()
        .map(heldOf)
        .toSorted((a, b) => a.at.localeCompare(b.at));
    },
    /** Its writer takes it back: the words are gone. */
    async drop(ideaId: IdeaId, memberId: MemberId, commentId: CommentId): Promise<boolean> {
      const mine = (await this.of(ideaId, memberId)).filter(({ words }) => words.commentId === commentId);
      for (const { heldId } of mine) await refusedPart(table, [gonePart(table, heldId)]);
      return mine.length > 0;
    },
    gonePart: (heldId: HeldId) => gonePart(table, heldId),
  };
}
export type HeldStore = ReturnType<typeof heldStore>;

export const heldItem = (held: Held): Item => ({
  ...keyOf(held.heldId),
  v: 1,
  queuePk: queuePk(shardOf(held.heldId)),
  queueSk: `${held.at}#${held.heldId}`,
  ...held,
});

const gonePart = ({ name }: Table, heldId: HeldId): TransactPart => ({
  Delete: { TableName: name, Key: keyOf(heldId), ConditionExpression: stillHeld },
});

function keyOf(heldId: HeldId) {
  const [ideaId = "", memberId = "", hash = ""] = heldId.split(".");
  return keys.held(ideaId, memberId, hash);
}

const inQueue = (table: Table, shard: number): Promise<Item[]> =>
  queryAll(table, {
    IndexName: "byQueue",
    KeyConditionExpression: "queuePk = :queue",
    ExpressionAttributeValues: { ":queue": queuePk(shard) },
  });

const heldFields: Fields<Held> = {
  heldId: true,
  at: true,
  words: true,
  why: true,
  title: true,
  private: true,
  edits: true,
};
const heldOf = (item: Item): Held => stored(item, heldFields);
