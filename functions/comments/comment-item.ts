import type { CommentId, IdeaId } from "../platform/ids.ts";
import type { Language } from "../platform/languages.ts";
import { type Fields, type Item, stored } from "../platform/stored.ts";
import { keys } from "../platform/table.ts";
import { parentOf } from "./comment-id.ts";
import type { Comment } from "./contract.ts";

/** Where a comment lies follows from its id: among the comments, the updates, or the answers to another. */
export const commentKey = (ideaId: IdeaId, commentId: CommentId) =>
  keys.talk(ideaId, parentOf(commentId) ? "ANSWER" : commentId.startsWith("upd_") ? "UPDATE" : "COMMENT", commentId);

/** Comments of one language, in `byCircle`: the language that a reader asked for comes first without a filter. */
export const languagePk = (ideaId: IdeaId, lang: Language) => `TALK#${ideaId}#${lang}`;

export const commentItem = (comment: Comment): Item => ({
  ...commentKey(comment.ideaId, comment.commentId),
  v: 1,
  ...(comment.commentId.startsWith("com_") &&
    !comment.parentId && { circlePk: languagePk(comment.ideaId, comment.lang), circleSk: comment.commentId }),
  ...comment,
});

const commentFields: Fields<Comment> = {
  commentId: true,
  ideaId: true,
  circleId: true,
  memberId: true,
  name: true,
  role: true,
  title: true,
  official: true,
  lang: true,
  text: true,
  at: true,
  rev: true,
  editedAt: true,
  parentId: true,
  answers: true,
  reactions: true,
  creditedAt: true,
  goneAt: true,
  goneBy: true,
  removal: true,
  imported: true,
};

export const commentOf = (item: Item): Comment => stored(item, commentFields);

const tallyShards = 4;
/** Comments are counted in shards by their writer, in the very transaction that posts: no count is a hot key. */
export const tallyKey = (ideaId: IdeaId, memberId: string) =>
  keys.talk(ideaId, "TALLY", String((memberId.codePointAt(memberId.length - 1) ?? 0) % tallyShards));
