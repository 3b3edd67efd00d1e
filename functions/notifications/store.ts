import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { MemberId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { getStrongly, type QueryInput, queryOnce, startingWith } from "../platform/read.ts";
import { type Fields, type Item, stored } from "../platform/stored.ts";
import { isConditionFailure, keys, type Table } from "../platform/table.ts";
import { putIf } from "../platform/write.ts";
import { countedAtMost, type Notice, noticesAPage, type ShownNotice } from "./contract.ts";
import { isUnread, type Marks } from "./unread.ts";

const noticeFields: Fields<Notice> = {
  memberId: true,
  at: true,
  kind: true,
  ideaId: true,
  title: true,
  as: true,
  about: true,
  by: true,
  endsAt: true,
};
const marksFields: Fields<Marks> = { at: true, arrivedAt: true, readAt: true, unreadAt: true };

const notToldYet = "attribute_not_exists(pk)";
const isThere = "attribute_exists(pk)";
const notMailedYet = "attribute_exists(pk) AND attribute_not_exists(mailedAt)";
const searchedAtMost = 100;

export type NoticePage = { notices: ShownNotice[]; next?: string };

/** The notices of members, and what they have read of them. */
export function noticeStore(table: Table) {
  return {
    /** Keeps a notice, and says whether it is new: told again, it changes nothing. */
    keep: (notice: Notice, now: Date): Promise<boolean> =>
      putIf(table, {
        Item: { ...keyOf(notice.memberId, noticeIdOf(notice)), v: 1, ...notice, arrivedAt: now.toISOString() },
        ConditionExpression: notToldYet,
      }),

    /** A page, the latest first. */
    async notices(memberId: MemberId, after?: string): Promise<NoticePage> {
      const asked = { ...latest(memberId, noticesAPage + 2, after), ConsistentRead: true };
      const [items, inbox] = parted(await queryOnce(table, asked));
      const { readUpTo } = after === undefined ? inbox : inboxOf(await getStrongly(table, keys.inbox(memberId)));
      const notices = items.slice(0, noticesAPage).map((item) => shown(item, readUpTo));
      const last = notices.at(-1);
      return { notices, ...(items.length > noticesAPage && last && { next: last.noticeId }) };
    },

    /** One notice, as it stands now. */
    async notice(memberId: MemberId, noticeId: string): Promise<ShownNotice | undefined> {
      const item = await getStrongly(table, keyOf(memberId, noticeId));
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
      updateIf(table, keyOf(memberId, noticeId), notMailedYet, "SET mailedAt = :now", { ":now": now.toISOString() }),
    /** A mail that was refused for certain is as if it had not been taken. */
    async releaseMail(memberId: MemberId, noticeId: string): Promise<void> {
      await updateIf(table, keyOf(memberId, noticeId), isThere, "REMOVE mailedAt");
    },

    /** How many of the latest wait to be read: one request. */
    async unread(memberId: MemberId): Promise<number> {
      const [items, { readUpTo }] = parted(await queryOnce(table, latest(memberId, countedAtMost + 1)));
      return items.slice(0, countedAtMost).filter((item) => isUnread(marksOf(item), readUpTo)).length;
    },

    /** @throws Problem not-found */
    markRead: (memberId: MemberId, noticeId: string, now: Date) =>
      mark(table, memberId, noticeId, "SET readAt = :now REMOVE unreadAt", now),
    /** @throws Problem not-found */
    markUnread: (memberId: MemberId, noticeId: string, now: Date) =>
      mark(table, memberId, noticeId, "SET unreadAt = :now REMOVE readAt", now),

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

/** Beside the notices, and sorted after all of them: read backwards, it comes first. */
type Inbox = { readUpTo?: string };

/** As in the key, but for the separator, which an address cannot carry. */
export const noticeIdOf = ({ at, kind, about, ideaId }: Omit<Notice, "memberId">) => `${at}~${kind}~${about ?? ideaId}`;
const keyOf = (memberId: string, noticeId: string) => keys.notice(memberId, noticeId.replaceAll("~", "#"));
const idOf = ({ sk }: Item) => String(sk).slice("NOTICE#".length).replaceAll("#", "~");

/** The inbox and the latest notices; those after one that was shown. */
const latest = (memberId: string, Limit: number, after?: string): QueryInput & { Limit: number } => ({
  ...startingWith(keys.inbox(memberId).pk, "NOTICE"),
  ScanIndexForward: false,
  Limit,
  ...(after !== undefined && { ExclusiveStartKey: keyOf(memberId, after) }),
});

function parted(items: Item[]): [Item[], Inbox] {
  const inbox = items.find(({ sk }) => sk === keys.inbox("").sk);
  return [items.filter((item) => item !== inbox), inboxOf(inbox)];
}

const inboxOf = (item: Item | undefined): Inbox => (item ? stored<Inbox>(item, { readUpTo: true }) : {});
const arrivedAt = (item: Item) => String(item.arrivedAt ?? item.at);
const marksOf = (item: Item): Marks => stored(item, marksFields);

function shown(item: Item, readUpTo: string | undefined): ShownNotice {
  const { memberId: _, ...notice } = stored(item, noticeFields);
  return { ...notice, noticeId: idOf(item), unread: isUnread(marksOf(item), readUpTo) };
}

async function mark(table: Table, memberId: MemberId, noticeId: string, UpdateExpression: string, now: Date) {
  const marked = await updateIf(table, keyOf(memberId, noticeId), isThere, UpdateExpression, {
    ":now": now.toISOString(),
  });
  if (!marked) throw new Problem("not-found");
}

async function updateIf(
  table: Table,
  Key: Item,
  ConditionExpression: string,
  UpdateExpression: string,
  ExpressionAttributeValues?: Item,
): Promise<boolean> {
  const values = ExpressionAttributeValues && { ExpressionAttributeValues };
  try {
    await table.client.send(
      new UpdateCommand({ TableName: table.name, Key, ConditionExpression, UpdateExpression, ...values }),
    );
    return true;
  } catch (error) {
    if (isConditionFailure(error)) return false;
    throw error;
  }
}
