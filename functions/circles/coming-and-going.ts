import { TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import { CircleId, type MemberId } from "../platform/ids.ts";
import { queryOnce } from "../platform/read.ts";
import { keys, retrying, type Table } from "../platform/table.ts";
import { putIf } from "../platform/write.ts";
import { circlesPk, memberItem } from "./member-item.ts";

const circlesListed = 100;
const notJoinedYet = "attribute_not_exists(pk)";

/** Who joins and leaves circles, and to which somebody belongs. */
export const comingAndGoing = (table: Table) => ({
  /** Leaves, and leaves a mark: a support that was given before must not bring its giver back. */
  async leave(circleId: CircleId, memberId: MemberId, now: Date): Promise<void> {
    const left = { ...keys.circleLeaver(circleId, memberId), v: 1, circleId, memberId, leftAt: now.toISOString() };
    const TransactItems = [
      { Delete: { TableName: table.name, Key: keys.circleMember(circleId, memberId) } },
      { Put: { TableName: table.name, Item: left } },
    ];
    await retrying(() => table.client.send(new TransactWriteCommand({ TransactItems })));
  },
  /** Joins once: a repeat keeps the first date. */
  async join(circleId: CircleId, memberId: MemberId, now: Date): Promise<void> {
    const Item = memberItem(circleId, memberId, now.toISOString());
    await putIf(table, { Item, ConditionExpression: notJoinedYet });
  },
  /** The circles that a member belongs to, the latest first. */
  async circlesOf(memberId: MemberId): Promise<{ circleId: CircleId; joinedAt: string }[]> {
    const items = await queryOnce(table, {
      IndexName: "byMember",
      KeyConditionExpression: "memberPk = :circles",
      ExpressionAttributeValues: { ":circles": circlesPk(memberId) },
      ScanIndexForward: false,
      Limit: circlesListed,
    });
    return items.map(({ pk, memberSk }) => ({
      circleId: CircleId.parse(String(pk).split("#")[1]),
      joinedAt: String(memberSk),
    }));
  },
});
