import type { MemberId } from "../platform/ids.ts";
import { getStrongly } from "../platform/read.ts";
import type { Restriction } from "../platform/session.ts";
import { keys, type Table } from "../platform/table.ts";
import type { TransactPart } from "../platform/write.ts";

const asRead = "attribute_not_exists(restriction) OR restriction.actId = :read";

/** What a member may not do at present; what was before is in the log of acts. */
export function standingStore(table: Table) {
  return {
    /** The last restriction, even if its time is over. */
    async restriction(memberId: MemberId): Promise<Restriction | undefined> {
      const item = await getStrongly(table, keys.standing(memberId));
      return item?.restriction as Restriction | undefined;
    },
    /** Instead of the one that was read. */
    restrictPart: (memberId: MemberId, restriction: Restriction, read: Restriction | undefined): TransactPart => ({
      Put: {
        TableName: table.name,
        Item: { ...keys.standing(memberId), v: 1, restriction },
        ConditionExpression: asRead,
        ExpressionAttributeValues: { ":read": read?.actId ?? "" },
      },
    }),
    liftPart: (memberId: MemberId, { actId }: Restriction): TransactPart => ({
      Delete: {
        TableName: table.name,
        Key: keys.standing(memberId),
        ConditionExpression: "restriction.actId = :read",
        ExpressionAttributeValues: { ":read": actId },
      },
    }),
  };
}
export type StandingStore = ReturnType<typeof standingStore>;
