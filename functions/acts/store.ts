import type { MemberId } from "../platform/ids.ts";
import { getStrongly, queryAll, queryOnce, startingWith } from "../platform/read.ts";
import { type Fields, type Item, stored } from "../platform/stored.ts";
import { keys, type Table } from "../platform/table.ts";
import type { TransactPart } from "../platform/write.ts";
import { type Act, type ActId, monthOf } from "./contract.ts";

const notWrittenYet = "attribute_not_exists(pk)";
const remembered = 100;

/** For the very transaction that acts: no act without its record, no record without its act. */
export const actPart = ({ name }: Pick<Table, "name">, act: Act): TransactPart => ({
  Put: {
    TableName: name,
    ConditionExpression: notWrittenYet,
    Item: {
      ...keyOf(act.actId),
      v: 1,
      ...(act.memberId && { memberPk: actsPk(act.memberId), memberSk: act.actId }),
      ...act,
    },
  },
});

/** What was done, by whom and why: written once, never changed. */
export function actStore(table: Table) {
  const find = async (actId: ActId): Promise<Act | undefined> => {
    const item = await getStrongly(table, keyOf(actId));
    return item && actOf(item);
  };
  return {
    find,
    /** All acts of a month ("2026-11", UTC), the earliest first. */
    async ofMonth(month: string): Promise<Act[]> {
      const { pk } = keys.act(month, "");
      return (await queryAll(table, { ...startingWith(pk, "act_"), ConsistentRead: true })).map(actOf);
    },
    /** Acts that concern a member, the latest first, 100 at most. */
    async concerning(memberId: MemberId): Promise<Act[]> {
      const found = await queryOnce(table, {
        IndexName: "byMember",
        KeyConditionExpression: "memberPk = :acts",
        ExpressionAttributeValues: { ":acts": actsPk(memberId) },
        ScanIndexForward: false,
        Limit: remembered,
      });
      const acts = await Promise.all(found.map(({ memberSk }) => find(memberSk as ActId)));
      return acts.filter((act) => act !== undefined);
    },
  };
}

const keyOf = (actId: ActId) => keys.act(monthOf(actId), actId);
const actsPk = (memberId: MemberId) => `MEMBER#${memberId}#ACTS`;

const actFields: Fields<Act> = {
  actId: true,
  at: true,
  kind: true,
  by: true,
  circleId: true,
  ideaId: true,
  commentId: true,
  memberId: true,
  title: true,
  reasons: true,
  until: true,
  about: true,
  waitedSeconds: true,
};
const actOf = (item: Item): Act => stored(item, actFields);
