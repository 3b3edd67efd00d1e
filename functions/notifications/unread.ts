/** What a notice's reader did to it, one by one. */
export type Marks = { at: string; arrivedAt?: string; readAt?: string; unreadAt?: string };

/** Marked read by itself, or arrived before everything was; put back to unread by itself, it is so until the next time. */
export function isUnread({ at, arrivedAt = at, readAt, unreadAt = arrivedAt }: Marks, readUpTo: string | undefined) {
  return readAt === undefined && (readUpTo === undefined || unreadAt > readUpTo);
}
