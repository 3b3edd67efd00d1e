import * as z from "zod/mini";

/** Ids carry a prefix per kind and 60 random bits in Crockford base32: never guessable, never mixed up. */
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
const idOf = (prefix: string) => z.string().check(z.regex(new RegExp(`^${prefix}_[0-9a-hjkmnp-tv-z]{12}$`)));

export const IdeaId = idOf("ide").brand<"IdeaId">();
export const MemberId = idOf("mem").brand<"MemberId">();
/** A circle's id is the readable word in its address: 2 to 40 lower-case letters, digits and hyphens. */
export const CircleId = z
  .string()
  .check(z.minLength(2), z.maxLength(40), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))
  .brand<"CircleId">();

/**
 * A comment's own id begins with its time, in milliseconds, so that ids sort as comments were written; an update of the
 * author's has a prefix of its own. The id of an answer is that of what it answers, a dot, and its own: one id, one place.
 */
export const CommentId = z
  .string()
  .check(z.regex(/^(com|upd)_[0-9a-hjkmnp-tv-z]{16}(\.com_[0-9a-hjkmnp-tv-z]{16})?$/))
  .brand<"CommentId">();
export const ReportId = idOf("rep").brand<"ReportId">();
export const ImportId = idOf("imp").brand<"ImportId">();
export const ProgrammeId = idOf("prg").brand<"ProgrammeId">();
/** Begins with its time, as comments do, so that reports sort as they were filed. */
export const FeedbackId = z
  .string()
  .check(z.regex(/^fbk_[0-9a-hjkmnp-tv-z]{16}$/))
  .brand<"FeedbackId">();
/** A picture's id is a name that nobody guesses: 120 random bits. */
export const PictureId = z
  .string()
  .check(z.regex(/^pic_[0-9a-hjkmnp-tv-z]{24}$/))
  .brand<"PictureId">();

export type IdeaId = z.infer<typeof IdeaId>;
export type MemberId = z.infer<typeof MemberId>;
export type CircleId = z.infer<typeof CircleId>;
type ReportId = z.infer<typeof ReportId>;
export type ImportId = z.infer<typeof ImportId>;
export type ProgrammeId = z.infer<typeof ProgrammeId>;
export type FeedbackId = z.infer<typeof FeedbackId>;
export type CommentId = z.infer<typeof CommentId>;
export type PictureId = z.infer<typeof PictureId>;

/** Stands where a member would, of words that came from elsewhere: nobody has this id, and nobody is told anything by it. */
export const nobody: MemberId = MemberId.parse("mem_000000000000");

/** Source of random bytes; `crypto.getRandomValues` in production, seeded in tests. */
export type RandomBytes = (size: number) => Uint8Array;
export const secureRandom: RandomBytes = (size) => crypto.getRandomValues(new Uint8Array(size));

export const newIdeaId = (random: RandomBytes): IdeaId => IdeaId.parse(`ide_${letters(random)}`);
export const newReportId = (random: RandomBytes): ReportId => ReportId.parse(`rep_${letters(random)}`);
export const newProgrammeId = (random: RandomBytes): ProgrammeId => ProgrammeId.parse(`prg_${letters(random)}`);
export const newMemberId = (random: RandomBytes): MemberId => MemberId.parse(`mem_${letters(random)}`);

export const newPictureId = (random: RandomBytes): PictureId => PictureId.parse(`pic_${letters(random, 24)}`);

const letters = (random: RandomBytes, length = 12) =>
  Array.from(random(length), (byte) => alphabet[byte & 31]).join("");
