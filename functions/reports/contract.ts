import * as z from "zod/mini";
import { ideaLimits } from "../ideas/limits.ts";
import { CommentId, IdeaId, type MemberId } from "../platform/ids.ts";
import type { Language } from "../platform/languages.ts";
import { plainText } from "../platform/plain-text.ts";
import { reportLimits } from "./limits.ts";

/** What is reported: an idea, or a comment under it. */
export type Target = { ideaId: IdeaId; commentId?: CommentId };

/** An idea's id, or that, a dot and a comment's. */
export const targetName = ({ ideaId, commentId }: Target): string => (commentId ? `${ideaId}.${commentId}` : ideaId);

/** Undefined for what names nothing. */
export function targetOf(name: string): Target | undefined {
  const [idea, ...rest] = name.split(".");
  const ideaId = IdeaId.safeParse(idea);
  if (!ideaId.success) return undefined;
  if (rest.length === 0) return { ideaId: ideaId.data };
  const commentId = CommentId.safeParse(rest.join("."));
  return commentId.success ? { ideaId: ideaId.data, commentId: commentId.data } : undefined;
}

const TargetName = z.string().check(z.refine((name) => targetOf(name) !== undefined));
export const TargetRef = z.strictObject({ target: TargetName });

const word = z.string().check(z.overwrite(plainText), z.trim(), z.maxLength(reportLimits.word));
/** The number of one of the circle's rules, or the law. */
export const Reason = z.union([z.int().check(z.minimum(1), z.maximum(12)), z.literal("unlawful")]);
export type Reason = z.infer<typeof Reason>;

export const ReportInput = z.strictObject({ reason: Reason, word: z.optional(word) });
export type ReportInput = z.infer<typeof ReportInput>;

const rev = z.int().check(z.minimum(1));
/** A moderator's answer to all reports of one thing; `rev` is the case as read. Removing needs a reason and its words. */
export const SettleInput = z.discriminatedUnion("outcome", [
  z.strictObject({ outcome: z.literal("kept"), rev }),
  z.strictObject({
    outcome: z.literal("removed"),
    rev,
    reason: Reason,
    message: z.string().check(z.overwrite(plainText), z.trim(), z.minLength(1), z.maxLength(ideaLimits.message)),
  }),
]);
export type SettleInput = z.infer<typeof SettleInput>;
export type Outcome = SettleInput["outcome"];

/** One member's report of one thing. */
export type Report = {
  reportId: string;
  ideaId: IdeaId;
  commentId?: CommentId;
  reporterId: MemberId;
  reason: Reason;
  word?: string;
  lang: Language;
  /** The idea's title, for the reporter's own list. */
  title: string;
  at: string;
  settledAt?: string;
  outcome?: Outcome;
};

/** All open reports of one thing wait as one case. `rev` rises with each report. */
export type Case = {
  target: string;
  circleId: string;
  title: string;
  openedAt: string;
  reports: number;
  /** Somebody says that it is against the law: it comes before all others. */
  unlawful?: boolean;
  rev: number;
  settledAt?: string;
  outcome?: Outcome;
};
