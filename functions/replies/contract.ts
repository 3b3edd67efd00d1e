import * as z from "zod/mini";
import type { MemberId } from "../platform/ids.ts";
import { both } from "../platform/languages.ts";
import { plainText } from "../platform/plain-text.ts";
import { replyLimits, replyOutcomes } from "./limits.ts";

const outcome = z.enum(replyOutcomes);
export type ReplyOutcome = z.infer<typeof outcome>;
/** Made by the browser, so that an entry is known while it is moved and written. */
const id = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));

const roomy = (max: number) => z.string().check(z.maxLength(max * replyLimits.draftSlack));
const roomyPair = (max: number) => z.strictObject({ fr: roomy(max), en: roomy(max) });
const mostReplies = z.maxLength(replyLimits.replies);

/** Ready-made replies on their way: everything may still be empty or too long. */
const DraftReply = z.strictObject({
  id,
  outcome,
  name: roomyPair(replyLimits.name),
  text: roomyPair(replyLimits.text),
});
export const DraftReplies = z.array(DraftReply).check(mostReplies);

const plain = z.string().check(z.overwrite(plainText), z.trim(), z.maxLength(replyLimits.text));

/** One ready-made reply; offered to a moderator in each language in which it has a name and a text. */
const ReadyReply = z.strictObject({
  id,
  outcome,
  name: both(replyLimits.name, 0),
  text: z.strictObject({ fr: plain, en: plain }),
});
export const ReadyReplies = z.array(ReadyReply).check(mostReplies);
export type ReadyReply = z.infer<typeof ReadyReply>;

const version = z.int().check(z.minimum(0));
/** `rev` is the revision that the writer read, 0 for none; `version`, what was in force when the draft was begun. */
export const RepliesSave = z.strictObject({ rev: version, version, replies: DraftReplies });
export type RepliesSave = z.infer<typeof RepliesSave>;
export const RepliesPublication = z.strictObject({ rev: version, version });
/** Number 0 brings back the replies that Palier comes with. */
export const RepliesRestoration = z.strictObject({ number: version, version });
export const RepliesRev = z.object({ rev: z.string().check(z.regex(/^\d{1,9}$/)) });
export const RepliesBefore = z.object({ before: z.optional(z.string().check(z.regex(/^[1-9]\d{0,5}$/))) });

export type Writer = { memberId: MemberId; name: string };
/** The one draft of a brand's replies, which all who may write them share. */
export type RepliesDraft = RepliesSave & { savedAt: string; by: Writer };
/** As they were in force once; without `replies`, those that Palier comes with. Never changed and never taken away. */
export type RepliesVersion = { number: number; at: string; by: Writer; restores?: number; replies?: ReadyReply[] };
