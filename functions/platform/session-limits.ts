import { msPerDay } from "./clock.ts";
import type { Role } from "./session.ts";

export type SessionTimes = { createdAt: string; seenAt: string; roles: readonly Role[] };
type Limits = { idleMs: number; absoluteMs: number };

const forFans: Limits = { idleMs: 14 * msPerDay, absoluteMs: 90 * msPerDay };
/** Roles are read from the issuer at sign-in only: who loses one there loses it here within a week. */
const forStaff: Limits = { idleMs: msPerDay, absoluteMs: 7 * msPerDay };
export const idleStampEveryMs = 10 * 60_000;

/** When a session ends if nobody comes back; at this very instant it is over. */
export function sessionEndsAt(session: SessionTimes): Date {
  const { idleMs, absoluteMs } = session.roles.length > 0 ? forStaff : forFans;
  return new Date(Math.min(Date.parse(session.seenAt) + idleMs, Date.parse(session.createdAt) + absoluteMs));
}

export const isOver = (session: SessionTimes, now: Date): boolean => now >= sessionEndsAt(session);
export const needsIdleStamp = (session: SessionTimes, now: Date): boolean =>
  now.getTime() - Date.parse(session.seenAt) >= idleStampEveryMs;
/** Seconds that a browser keeps the cookie: never longer than the session can live. */
export const cookieSeconds = (roles: readonly Role[]): number =>
  (roles.length > 0 ? forStaff : forFans).absoluteMs / 1000;
