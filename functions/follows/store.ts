import { DeleteCommand } from "@aws-sdk/lib-dynamodb";
import { IdeaId, MemberId } from "../platform/ids.ts";
import { getStrongly, queryOnce } from "../platform/read.ts";
import type { Item } from "../platform/stored.ts";
import { keys, retrying, type Table } from "../platform/table.ts";
import { putIf } from "../platform/write.ts";
import type { Follow, Followed } from "./contract.ts";

const notFollowedYet = "attribute_not_exists(pk)";
const followsListed = 200;
const followersAPage = 100;

const keyOf = (followed: Followed, memberId: string) =>
  "ideaId" in followed
    ? keys.ideaFollower(followed.ideaId, memberId)
    : keys.memberFollower(followed.memberId, memberId);

/** Partition of the sparse index: all that a member follows. */
const followsPk = (memberId: MemberId) => `MEMBER#${memberId}#FOLLOWS`;

/** Who follows what: one item a pair, so that following twice is following once. */
export function followStore(table: Table) {
  return {
    /** Follows once: a repeat keeps the first date. */
    async follow(memberId: MemberId, followed: Followed, name: string, now: Date): Promise<void> {
      const followedAt = now.toISOString();
      const index = { memberPk: followsPk(memberId), memberSk: followedAt, title: name };
      const Item = { ...keyOf(followed, memberId), ...index, v: 1, memberId, followedAt };
      await putIf(table, { Item, ConditionExpression: notFollowedYet });
    },
    async unfollow(memberId: MemberId, followed: Followed): Promise<void> {
      const gone = new DeleteCommand({ TableName: table.name, Key: keyOf(followed, memberId) });
      await retrying(() => table.client.send(gone));
    },
    async isFollowing(memberId: MemberId, followed: Followed): Promise<boolean> {
      return (await getStrongly(table, keyOf(followed, memberId))) !== undefined;
    },
    /** What a member follows, the latest first. */
    async followsOf(memberId: MemberId): Promise<Follow[]> {
      const items = await queryOnce(table, {
        IndexName: "byMember",
        KeyConditionExpression: "memberPk = :follows",
        ExpressionAttributeValues: { ":follows": followsPk(memberId) },
        ScanIndexForward: false,
        Limit: followsListed,
      });
      return items.map(followOf);
    },
  };
}
export type FollowStore = ReturnType<typeof followStore>;

/** One page of those who follow, by member id; `next` is the cursor of the next page, absent on the last. */
export async function followersOf(table: Table, followed: Followed, cursor?: string) {
  const items = await queryOnce(table, {
    KeyConditionExpression: "pk = :followed AND sk > :after",
    ExpressionAttributeValues: {
      ":followed": keyOf(followed, "").pk,
      ":after": keyOf(followed, cursor ?? "").sk,
    },
    ConsistentRead: true,
    Limit: followersAPage,
  });
  const members = items.map((item) => MemberId.parse(item.memberId));
  const next = items.length === followersAPage ? members.at(-1) : undefined;
  return { members, ...(next && { next }) };
}

function followOf(item: Item): Follow {
  const [, kind, id] = String(item.pk).split("#");
  const followed = kind === "IDEA" ? { ideaId: IdeaId.parse(id) } : { memberId: MemberId.parse(id) };
  return { followed, name: String(item.title), followedAt: String(item.memberSk) };
}
