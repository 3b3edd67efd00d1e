import * as z from "zod/mini";
import type { MemberId } from "../platform/ids.ts";

/** What a notice can tell. Old ones stay readable: a kind is never taken away. */
export const noticeKinds = [
  "returned",
  "declined",
  "published",
  "deadline-14",
  "deadline-3",
  "deadline-1",
  "milestone",
  "in_review",
  "expired",
  "decided",
  "test_open",
  "launched",
  "withdrawn",
  "reply",
  "update",
  "credited",
  "report_settled",
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Why somebody hears of it: it is theirs, or they support or follow the idea. Absent on old ones, which are all authors'. */
export type Audience = "author" | "supporter" | "follower" | "writer" | "reporter";

/** A word to one member. Instant, kind and what it is about make it the same notice however often it is told. */
export type Notice = {
  memberId: MemberId;
  at: string;
  kind: NoticeKind;
  ideaId: string;
  title: string;
  as?: Audience;
  /** The comment or report that it is about, where that is not the idea itself. */
  about?: string;
  /** Who did it, named as at the time. */
  by?: string;
  /** With a deadline or a milestone: when time runs out. */
  endsAt?: string;
};

/** As its reader gets it. */
export type ShownNotice = Omit<Notice, "memberId"> & { noticeId: string; unread: boolean };

export const noticesAPage = 30;
/** Unread ones are counted among so many of the latest. */
export const countedAtMost = 50;

const NoticeId = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z~[a-z0-9_-]{3,20}~[a-z0-9_-]{1,40}$/));
export const NoticeRef = z.strictObject({ noticeId: NoticeId });
/** The page after a notice that was shown. */
export const NoticesAsked = z.strictObject({ after: z.optional(NoticeId) });
/** Everything that had arrived by then is read; null takes that back. */
export const ReadInput = z.strictObject({ upTo: z.nullable(z.iso.datetime({ precision: 3 })) });
