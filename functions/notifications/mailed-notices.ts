import type { MemberId } from "../platform/ids.ts";
import { getStrongly, queryOnce } from "../platform/read.ts";
import type { Table } from "../platform/table.ts";
import { isThere, updateIf } from "../platform/write.ts";
import type { ShownNotice } from "./contract.ts";
import { arrivedAt, latest, noticeKey, parted, shown } from "./notice-item.ts";

const notMailedYet = "attribute_exists(pk) AND attribute_not_exists(mailedAt)";
const searchedAtMost = 100;

/** Notices as mails need them, and which of them went by mail. */
export function mailedNotices(table: Table) {
  return {
    /** One notice, as it stands now. */
    async notice(memberId: MemberId, noticeId: string): Promise<ShownNotice | undefined> {
      const item = await getStrongly(table, noticeKey(memberId, noticeId));
      return item && shown(item, undefined);
    },

    /** What arrived after one instant and up to another, the latest first; looked for among the latest hundred. */
    async arrivedBetween(memberId: MemberId, after: string, upTo: string): Promise<ShownNotice[]> {
      const asked = { ...latest(memberId, searchedAtMost), ConsistentRead: true };
      const [items, { readUpTo }] = parted(await queryOnce(table, asked));
      const arrived = items.filter((item) => arrivedAt(item) > after && arrivedAt(item) <= upTo);
      return arrived.map((item) => shown(item, readUpTo));
    },

    /** Takes the mail of a notice for whoever asks first. */
    claimMail: (memberId: MemberId, noticeId: string, now: Date): Promise<boolean> =>
      updateIf(table, {
        Key: noticeKey(memberId, noticeId),
        ConditionExpression: notMailedYet,
        UpdateExpression: "SET mailedAt = :now",
        ExpressionAttributeValues: { ":now": now.toISOString() },
      }),
    /** A mail that was refused for certain is as if it had not been taken. */
    async releaseMail(memberId: MemberId, noticeId: string): Promise<void> {
      await updateIf(table, {
        Key: noticeKey(memberId, noticeId),
        ConditionExpression: isThere,
        UpdateExpression: "REMOVE mailedAt",
      });
    },
  };
}
export type MailedNotices = ReturnType<typeof mailedNotices>;
