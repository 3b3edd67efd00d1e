import * as z from "zod/mini";
import { Event } from "../events/catalogue.ts";
import { IdeaId, MemberId, ProgrammeId } from "../platform/ids.ts";
import { Language } from "../platform/languages.ts";
import { News } from "./contract.ts";

/** The clock's word that a deadline comes near; `at` makes it the same however often it is swept. */
const DeadlineNear = z.object({
  type: z.literal("deadline.near"),
  kind: z.enum(["deadline-14", "deadline-3", "deadline-1"]),
  ideaId: IdeaId,
  at: z.string(),
  endsAt: z.string(),
});
export type DeadlineNear = z.infer<typeof DeadlineNear>;

/** Where a crowd is read from: one shard of the supporters, or the followers of an idea or a person. */
const Source = z.discriminatedUnion("from", [
  z.object({ from: z.literal("supporters"), shard: z.int() }),
  z.object({ from: z.literal("followers") }),
  z.object({ from: z.literal("person"), memberId: MemberId }),
]);
export type Source = z.infer<typeof Source>;

/** One page of a crowd to be told; the cursor is all that there is to know of how far it has come. */
const CrowdPage = z.object({
  type: z.literal("crowd"),
  news: News,
  source: Source,
  cursor: z.optional(z.string()),
});
export type CrowdPage = z.infer<typeof CrowdPage>;

/** A merge or a split whose supports have all arrived. */
const MergeSettled = z.object({
  type: z.literal("merge.settled"),
  ideaId: IdeaId,
  into: IdeaId,
  number: z.int(),
  split: z.boolean(),
});
export type MergeSettled = z.infer<typeof MergeSettled>;

/** A page of the people of a test: on which morning to remind them, that its results are there, or other terms. */
const TestersPage = z.object({
  type: z.literal("testers"),
  about: z.enum(["reminders", "results", "terms"]),
  programmeId: ProgrammeId,
  day: z.optional(z.string()),
  after: z.optional(MemberId),
});
export type TestersPage = z.infer<typeof TestersPage>;

/** Messages of the queue `notices`. */
export const NoticesMessage = z.union([DeadlineNear, CrowdPage, MergeSettled, TestersPage, Event]);

/** Messages of the queue `mails`. */
export const MailsMessage = z.discriminatedUnion("type", [
  z.object({ type: z.literal("notice"), memberId: MemberId, noticeId: z.string() }),
  z.object({ type: z.literal("digest"), memberId: MemberId, at: z.string() }),
  z.object({ type: z.literal("staff-invitation"), invitationId: z.string(), token: z.string(), lang: Language }),
]);
export type MailsMessage = z.infer<typeof MailsMessage>;
