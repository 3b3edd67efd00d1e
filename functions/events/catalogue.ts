import * as z from "zod/mini";
import {
  CircleId,
  CommentId,
  FeedbackId,
  IdeaId,
  MemberId,
  PictureId,
  ProgrammeId,
  ReportId,
} from "../platform/ids.ts";

/** Stages by name only: events stand below the domains and know no lifecycle. */
const stage = z.string();
/** The card's version after the change: names one step of one idea, forever. */
const number = z.int();

/** Everything that happened, as told by the table's stream. Messages on the queues are these, as JSON. */
export const Event = z.discriminatedUnion("type", [
  z.object({ type: z.literal("idea.submitted"), ideaId: IdeaId, circleId: CircleId, number }),
  z.object({
    type: z.literal("idea.staged"),
    ideaId: IdeaId,
    circleId: CircleId,
    from: stage,
    to: stage,
    number,
    /** The idea that it takes up again, whose page tells of it. */
    startedFrom: z.optional(IdeaId),
    /** The idea on the other side of a merge or a split. */
    merged: z.optional(IdeaId),
  }),
  /** It came from another tool, as it now stands. */
  z.object({ type: z.literal("idea.imported"), ideaId: IdeaId, circleId: CircleId, number }),
  z.object({
    type: z.literal("idea.milestone"),
    ideaId: IdeaId,
    circleId: CircleId,
    number,
    reached: z.int(),
    /** The last milestone opens review in the same step. */
    opensReview: z.boolean(),
  }),
  z.object({ type: z.literal("idea.clock-started"), ideaId: IdeaId, circleId: CircleId, number }),
  /** A shard was recounted. */
  z.object({ type: z.literal("idea.counted"), ideaId: IdeaId }),
  /** The card took over the sum of the shards, for lists. */
  z.object({ type: z.literal("idea.tallied"), ideaId: IdeaId, circleId: CircleId }),
  /** The pictures of an idea that was sent changed. */
  z.object({ type: z.literal("idea.pictured"), ideaId: IdeaId }),
  /** Somebody took their name off an idea that was sent. */
  z.object({ type: z.literal("idea.signed-anew"), ideaId: IdeaId }),
  /** Its cover changed, which lists show. */
  z.object({ type: z.literal("idea.covered"), ideaId: IdeaId, circleId: CircleId }),
  /** Its gallery names these no longer; `name` is that of stored sizes. */
  z.object({
    type: z.literal("pictures.dropped"),
    ideaId: IdeaId,
    pictures: z.array(z.object({ pictureId: PictureId, name: z.optional(z.string()) })),
  }),
  z.object({ type: z.literal("support.given"), ideaId: IdeaId, memberId: MemberId, at: z.string() }),
  z.object({ type: z.literal("support.withdrawn"), ideaId: IdeaId, memberId: MemberId, at: z.string() }),
  z.object({ type: z.literal("decision.published"), ideaId: IdeaId, number }),
  /** Something was said beneath a decision; `at` is when. */
  z.object({ type: z.literal("decision.corrected"), ideaId: IdeaId, number, at: z.string() }),
  /** A batch of reviews was opened, renamed or taken away: its cut-off may be announced. */
  z.object({ type: z.literal("batches.changed") }),
  z.object({ type: z.literal("circle.changed"), circleId: CircleId }),
  z.object({ type: z.literal("member.joined"), circleId: CircleId, memberId: MemberId }),
  z.object({ type: z.literal("member.left"), circleId: CircleId, memberId: MemberId }),
  z.object({ type: z.literal("list.ranked"), scope: z.string() }),
  z.object({
    type: z.literal("comment.posted"),
    ideaId: IdeaId,
    circleId: CircleId,
    commentId: CommentId,
    memberId: MemberId,
    /** With an answer: what it answers, a comment or an update. */
    parentId: z.optional(CommentId),
    /** Written by the product team or the brand. */
    official: z.boolean(),
  }),
  /** The idea's author tells what is new. */
  z.object({
    type: z.literal("update.posted"),
    ideaId: IdeaId,
    circleId: CircleId,
    commentId: CommentId,
    memberId: MemberId,
  }),
  /** The idea's author says that a comment changed the design; `memberId` wrote it. */
  z.object({
    type: z.literal("comment.credited"),
    ideaId: IdeaId,
    circleId: CircleId,
    commentId: CommentId,
    memberId: MemberId,
  }),
  /** Edited, answered, reacted to, taken away: pages that show it are stale. */
  z.object({ type: z.literal("comment.changed"), ideaId: IdeaId, commentId: CommentId, gone: z.boolean() }),
  /** Moderation took it away; `memberId` wrote it. */
  z.object({ type: z.literal("comment.removed"), ideaId: IdeaId, commentId: CommentId, memberId: MemberId }),
  /** Moderation did something that whom it concerns is told of, and that no other event tells. */
  z.object({ type: z.literal("act.done"), actId: z.string(), memberId: MemberId }),
  /** A programme was written, opened, started, closed or changed; `from` is missing when it is new. */
  z.object({
    type: z.literal("programme.changed"),
    programmeId: ProgrammeId,
    circleId: CircleId,
    ideaId: z.optional(IdeaId),
    from: z.optional(stage),
    to: stage,
    number,
    private: z.boolean(),
    /** Its terms have other words now, which those who accepted the earlier ones are asked about. */
    reworded: z.optional(z.boolean()),
  }),
  /** Nobody holds it any more. */
  z.object({ type: z.literal("seat.freed"), programmeId: ProgrammeId, variantId: z.string() }),
  /** Somebody applied, got a seat, began, left: `from` is missing at the first application. */
  z.object({
    type: z.literal("tester.moved"),
    programmeId: ProgrammeId,
    memberId: MemberId,
    variantId: z.string(),
    from: z.optional(z.string()),
    to: z.string(),
    number,
  }),
  /** `memberId` is whoever filed it. */
  z.object({
    type: z.literal("feedback.filed"),
    programmeId: ProgrammeId,
    feedbackId: FeedbackId,
    memberId: MemberId,
    number,
  }),
  z.object({
    type: z.literal("feedback.moved"),
    programmeId: ProgrammeId,
    feedbackId: FeedbackId,
    memberId: MemberId,
    from: z.string(),
    to: z.string(),
    number,
  }),
  /** The gallery of a report names these no longer; `name` is that of stored sizes. */
  z.object({
    type: z.literal("report-pictures.dropped"),
    programmeId: ProgrammeId,
    feedbackId: FeedbackId,
    pictures: z.array(z.object({ pictureId: PictureId, name: z.optional(z.string()) })),
  }),
  /** A line was added to the log of a report; its number names it. */
  z.object({ type: z.literal("feedback.acted"), programmeId: ProgrammeId, feedbackId: FeedbackId, number: z.int() }),
  /** A prototype went out, came, came back; never where to. */
  z.object({
    type: z.literal("parcel.moved"),
    programmeId: ProgrammeId,
    memberId: MemberId,
    from: z.optional(z.string()),
    to: z.string(),
    number,
  }),
  /** A test's results were published for the first time, or corrected since. */
  z.object({ type: z.literal("results.published"), programmeId: ProgrammeId, first: z.boolean() }),
  /** A tester got what was promised. */
  z.object({ type: z.literal("reward.given"), programmeId: ProgrammeId, memberId: MemberId, at: z.string() }),
  z.object({
    type: z.literal("report.settled"),
    reportId: ReportId,
    reporterId: MemberId,
    ideaId: IdeaId,
    commentId: z.optional(CommentId),
    outcome: z.enum(["kept", "removed"]),
    settledAt: z.string(),
  }),
]);
export type Event = z.infer<typeof Event>;
