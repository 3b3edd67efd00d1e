import * as z from "zod/mini";
import type { Reasons } from "../ideas/contract.ts";
import type { CircleId, CommentId, IdeaId, MemberId, RandomBytes } from "../platform/ids.ts";
import type { Role } from "../platform/session.ts";
import { timedLetters, timeOf } from "../platform/timed-id.ts";

/** What moderation, the product team and the brand do to what others made, or to others. */
export const actKinds = [
  "published",
  "returned",
  "declined",
  "removed",
  "restored",
  "report-kept",
  "comment-held",
  "comment-released",
  "comment-refused",
  "comment-removed",
  "comment-restored",
  "warned",
  "limited",
  "suspended",
  "lifted",
  "appeal-upheld",
  "appeal-rejected",
  "merged",
  "split",
  "decided",
  "countersigned",
  "corrected",
  "moved-on",
] as const;
export type ActKind = (typeof actKinds)[number];

/** Its letters begin with the time, so that an id alone says in which month an act lies. */
export const ActId = z
  .string()
  .check(z.regex(/^act_[0-9a-hjkmnp-tv-z]{16}$/))
  .brand<"ActId">();
export type ActId = z.infer<typeof ActId>;

/** One act: who, when, what, to what, to whom, by which rule and why. Instants are ISO 8601 in UTC. */
export type Act = {
  actId: ActId;
  at: string;
  kind: ActKind;
  /** The platform itself holds a comment; whatever takes something away is done by a person. */
  by: { memberId: MemberId; name: string; role: Role } | { role: "platform" };
  circleId?: CircleId;
  ideaId?: IdeaId;
  commentId?: CommentId;
  /** Whom it concerns: the author, the writer, the one warned. */
  memberId?: MemberId;
  /** The idea's title as it was. */
  title?: string;
  reasons?: Reasons;
  /** Until when a limit or a suspension holds. */
  until?: string;
  /** The act that this one takes back, or that an appeal was about. */
  about?: ActId;
  /** How long what was acted on had waited, in seconds. */
  waitedSeconds?: number;
};

export const newActId = (now: Date, random: RandomBytes): ActId => ActId.parse(`act_${timedLetters(now, random)}`);

/** The month of an act, in UTC: "2026-11". */
export const monthOf = (actId: ActId): string => timeOf(actId.slice("act_".length)).toISOString().slice(0, 7);
