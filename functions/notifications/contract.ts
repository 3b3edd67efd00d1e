import * as z from "zod/mini";
import type { Reasons } from "../ideas/contract.ts";
import { IdeaId, type MemberId } from "../platform/ids.ts";
import { alwaysTold, choices, noticeKinds, topics } from "./limits.ts";

export type NoticeKind = (typeof noticeKinds)[number];

/** Why somebody hears of it: it is theirs, or they support or follow the idea. Absent on old ones, which are all authors'. */
export type Audience = "author" | "supporter" | "follower" | "writer" | "reporter" | "member";

/** A word to one member. Instant, kind and what it is about make it the same notice however often it is told. */
export type Notice = {
  memberId: MemberId;
  at: string;
  kind: NoticeKind;
  ideaId: string;
  title: string;
  /** Of a private circle: its page has another address. */
  private?: true | undefined;
  as?: Audience;
  /** The comment or report that it is about, where that is not the idea itself. */
  about?: string | undefined;
  /** Who did it, named as at the time. */
  by?: string | undefined;
  /** With a merge or a split: the idea on the other side. */
  other?: { ideaId: IdeaId; title: string } | undefined;
  /** With a deadline or a milestone: when time runs out. */
  endsAt?: string | undefined;
  /** With words that were taken away: when they were written. */
  writtenAt?: string | undefined;
  /** With an act of moderation: its reasons. With a step of a report: what the team said. */
  why?: Reasons | undefined;
  /** With a step of a report: the version of its fix, or the title of the report that goes on. */
  also?: string | undefined;
};

/** The same before it is known who hears it, as messages carry it. */
export const News = z.object({
  at: z.string(),
  kind: z.enum(noticeKinds),
  ideaId: IdeaId,
  title: z.string(),
  private: z.optional(z.literal(true)),
  about: z.optional(z.string()),
  by: z.optional(z.string()),
  endsAt: z.optional(z.string()),
  other: z.optional(z.object({ ideaId: IdeaId, title: z.string() })),
});
export type News = z.infer<typeof News>;

/** The same for one member. What only one member hears is in no message. */
export type OwnNews = Omit<News, "ideaId"> & Pick<Notice, "ideaId" | "writtenAt" | "why" | "also"> & { as: Audience };

/** As its reader gets it. */
export type ShownNotice = Omit<Notice, "memberId"> & { noticeId: string; unread: boolean };

const NoticeId = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z~[a-z0-9_-]{3,20}~[a-z0-9_.-]{1,60}$/));
export const NoticeRef = z.strictObject({ noticeId: NoticeId });
/** The page after a notice that was shown. */
export const NoticesAsked = z.strictObject({ after: z.optional(NoticeId) });
/** Everything that had arrived by then is read; null takes that back. */
export const ReadInput = z.strictObject({ upTo: z.nullable(z.iso.datetime({ precision: 3 })) });

export const Topic = z.enum(topics);
export type Topic = z.infer<typeof Topic>;

export const Choice = z.enum(choices);
export type Choice = z.infer<typeof Choice>;

const hour = z.int().check(z.minimum(0), z.maximum(23));
export const SettingsInput = z.strictObject({
  choices: z
    .record(Topic, Choice)
    .check(z.refine((chosen) => alwaysTold.every((topic) => chosen[Topic.parse(topic)] !== "none"))),
  digestHour: hour,
});
export type SettingsInput = z.infer<typeof SettingsInput>;

/** `reachable`: whether there is a verified address; it is never told. */
export type Settings = { choices: Record<Topic, Choice>; digestHour: number; reachable: boolean };

/** What an unsubscribe link stops: one kind, the digest, or every mail. */
export const Scope = z.enum([...topics, "digest", "all"]);
export type Scope = z.infer<typeof Scope>;
