/** What a notice's reader did to it, one by one. */
export type Marks = { at: string; arrivedAt?: string; readAt?: string; unreadDespite?: string };

/**
 * Read by itself, or arrived before everything was marked read. Put back by itself, it is unread despite that one mark:
 * the next covers it again, whatever the clocks of page and server say, and taking that back restores what held.
 */
export const isUnread = ({ at, arrivedAt = at, readAt, unreadDespite }: Marks, readUpTo: string | undefined): boolean =>
  readAt === undefined && (readUpTo === undefined || arrivedAt > readUpTo || unreadDespite === readUpTo);
