import { type QueryInput, startingWith } from "../platform/read.ts";
import { type Fields, type Item, stored } from "../platform/stored.ts";
import { keys } from "../platform/table.ts";
import type { Notice, ShownNotice } from "./contract.ts";
import { isUnread, type Marks } from "./unread.ts";

const noticeFields: Fields<Notice> = {
  memberId: true,
  at: true,
  kind: true,
  ideaId: true,
  title: true,
  private: true,
  as: true,
  about: true,
  by: true,
  endsAt: true,
  writtenAt: true,
  why: true,
  other: true,
  also: true,
};
const marksFields: Fields<Marks> = { at: true, arrivedAt: true, readAt: true, unreadDespite: true };

/** Beside the notices, and sorted after all of them: read backwards, it comes first. */
type Inbox = { readUpTo?: string };

/** As in the key, but for the separator, which an address cannot carry. */
export const noticeIdOf = ({ at, kind, about, ideaId }: Omit<Notice, "memberId">) => `${at}~${kind}~${about ?? ideaId}`;
export const noticeKey = (memberId: string, noticeId: string) => keys.notice(memberId, noticeId.replaceAll("~", "#"));
const idOf = ({ sk }: Item) => String(sk).slice("NOTICE#".length).replaceAll("#", "~");

/** The inbox and the latest notices; those after one that was shown. */
export const latest = (memberId: string, Limit: number, after?: string): QueryInput & { Limit: number } => ({
  ...startingWith(keys.inbox(memberId).pk, "NOTICE"),
  ScanIndexForward: false,
  Limit,
  ...(after !== undefined && { ExclusiveStartKey: noticeKey(memberId, after) }),
});

export function parted(items: Item[]): [Item[], Inbox] {
  const inbox = items.find(({ sk }) => sk === keys.inbox("").sk);
  return [items.filter((item) => item !== inbox), inboxOf(inbox)];
}

export const inboxOf = (item: Item | undefined): Inbox => (item ? stored<Inbox>(item, { readUpTo: true }) : {});
export const arrivedAt = (item: Item) => String(item.arrivedAt ?? item.at);
const marksOf = (item: Item): Marks => stored(item, marksFields);
export const isUnreadItem = (item: Item, readUpTo: string | undefined) => isUnread(marksOf(item), readUpTo);

export function shown(item: Item, readUpTo: string | undefined): ShownNotice {
  const { memberId: _, ...notice } = stored(item, noticeFields);
  return { ...notice, noticeId: idOf(item), unread: isUnreadItem(item, readUpTo) };
}
