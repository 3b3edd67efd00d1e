import { UpdateCommand, type UpdateCommandInput } from "@aws-sdk/lib-dynamodb";
import type { MemberId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { getStrongly, queryOnce } from "../platform/read.ts";
import { keys, type Table } from "../platform/table.ts";
import { isThere, putIf, updateIf } from "../platform/write.ts";
import type { Notice, ShownNotice } from "./contract.ts";
import { countedAtMost, noticesAPage } from "./limits.ts";
import { inboxOf, isUnreadItem, latest, noticeIdOf, noticeKey, parted, shown } from "./notice-item.ts";

const notToldYet = "attribute_not_exists(pk)";

export type NoticePage = { notices: ShownNotice[]; next?: string };

/** The notices of members, and what they have read of them. */
export function noticeStore(table: Table) {
  return {
    /** Keeps a notice, and says whether it is new: told again, it changes nothing. */
    keep: (notice: Notice, now: Date): Promise<boolean> =>
      putIf(table, {
        Item: { ...noticeKey(notice.memberId, noticeIdOf(notice)), v: 1, ...notice, arrivedAt: now.toISOString() },
        ConditionExpression: notToldYet,
      }),

    notices: (memberId: MemberId, after?: string): Promise<NoticePage> => noticePage(table, memberId, after),

    /** How many of the latest wait to be read: one request. */
    async unread(memberId: MemberId): Promise<number> {
      const [items, { readUpTo }] = parted(await queryOnce(table, latest(memberId, countedAtMost + 1)));
      return items.slice(0, countedAtMost).filter((item) => isUnreadItem(item, readUpTo)).length;
    },

    /** @throws Problem not-found */
    markRead: (memberId: MemberId, noticeId: string, now: Date) =>
      mark(table, memberId, noticeId, {
        UpdateExpression: "SET readAt = :now REMOVE unreadDespite",
        ExpressionAttributeValues: { ":now": now.toISOString() },
      }),
    /** @throws Problem not-found */
    async markUnread(memberId: MemberId, noticeId: string): Promise<void> {
      const { readUpTo } = inboxOf(await getStrongly(table, keys.inbox(memberId)));
      const despite = readUpTo && { ExpressionAttributeValues: { ":upTo": readUpTo } };
      const UpdateExpression = despite ? "SET unreadDespite = :upTo REMOVE readAt" : "REMOVE readAt, unreadDespite";
      await mark(table, memberId, noticeId, { UpdateExpression, ...despite });
    },

    /** Everything that arrived up to then is read. Answers what held before, to take it back with. */
    async readUpTo(memberId: MemberId, upTo: string | null): Promise<string | null> {
      const { Attributes } = await table.client.send(
        new UpdateCommand({
          TableName: table.name,
          Key: keys.inbox(memberId),
          UpdateExpression: upTo ? "SET readUpTo = :upTo, v = :v" : "SET v = :v REMOVE readUpTo",
          ExpressionAttributeValues: { ":v": 1, ...(upTo && { ":upTo": upTo }) },
          ReturnValues: "ALL_OLD",
        }),
      );
      return inboxOf(Attributes).readUpTo ?? null;
    },
  };
}
export type NoticeStore = ReturnType<typeof noticeStore>;

/** A page, the latest first. */
export async function noticePage(table: Table, memberId: MemberId, after?: string): Promise<NoticePage> {
  const asked = { ...latest(memberId, noticesAPage + 2, after), ConsistentRead: true };
  const [items, inbox] = parted(await queryOnce(table, asked));
  const { readUpTo } = after === undefined ? inbox : inboxOf(await getStrongly(table, keys.inbox(memberId)));
  const notices = items.slice(0, noticesAPage).map((item) => shown(item, readUpTo));
  const last = notices.at(-1);
  return { notices, ...(items.length > noticesAPage && last && { next: last.noticeId }) };
}

type Change = Pick<UpdateCommandInput, "UpdateExpression" | "ExpressionAttributeValues">;

async function mark(table: Table, memberId: MemberId, noticeId: string, change: Change): Promise<void> {
  const key = { Key: noticeKey(memberId, noticeId), ConditionExpression: isThere };
  const marked = await updateIf(table, { ...key, ...change });
  if (!marked) throw new Problem("not-found");
}
