import { CommentId, type RandomBytes } from "../platform/ids.ts";
import { timedLetters } from "../platform/timed-id.ts";

/** Ids sort as comments were written; that of an answer begins with what it answers. */
export function newCommentId(
  now: Date,
  random: RandomBytes,
  more: { update?: boolean; parentId?: CommentId | undefined } = {},
): CommentId {
  const own = timedLetters(now, random);
  return CommentId.parse(more.parentId ? `${more.parentId}.com_${own}` : `${more.update ? "upd" : "com"}_${own}`);
}

/** What an answer answers; undefined for whatever stands by itself. */
export function parentOf(commentId: CommentId): CommentId | undefined {
  const [parent, own] = commentId.split(".");
  return own === undefined ? undefined : CommentId.parse(parent);
}
