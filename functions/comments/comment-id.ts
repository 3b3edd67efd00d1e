import { CommentId, type RandomBytes } from "../platform/ids.ts";

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
const timeLetters = 9;
const randomLetters = 7;

/** Time first, so that ids sort as they were made; then 35 random bits, which no two comments of a millisecond share. */
export function newCommentId(
  now: Date,
  random: RandomBytes,
  more: { update?: boolean; parentId?: CommentId | undefined } = {},
): CommentId {
  const own = timeIn(now) + Array.from(random(randomLetters), (byte) => alphabet[byte & 31]).join("");
  return CommentId.parse(more.parentId ? `${more.parentId}.com_${own}` : `${more.update ? "upd" : "com"}_${own}`);
}

function timeIn(now: Date): string {
  let rest = now.getTime();
  let letters = "";
  for (let n = 0; n < timeLetters; n++) {
    letters = alphabet[rest % 32] + letters;
    rest = Math.floor(rest / 32);
  }
  return letters;
}

/** What an answer answers; undefined for whatever stands by itself. */
export function parentOf(commentId: CommentId): CommentId | undefined {
  const [parent, own] = commentId.split(".");
  return own === undefined ? undefined : CommentId.parse(parent);
}
