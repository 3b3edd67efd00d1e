import type { CommentId, IdeaId, MemberId } from "../platform/ids.ts";
import type { Language } from "../platform/languages.ts";
import { getStrongly } from "../platform/read.ts";
import type { Table } from "../platform/table.ts";
import type { TransactPart } from "../platform/write.ts";
import { commentKey, commentOf } from "./comment-item.ts";
import type { Comment, EditInput, Reaction } from "./contract.ts";
import { edit } from "./edit.ts";
import { credit, react, uncredit } from "./marks.ts";
import { post, type Words } from "./post.ts";
import { newestThreads, readAnswers, readHead, readWordings, threadsByLanguage } from "./read-talk.ts";
import { type Removal, takeAway } from "./take-away.ts";

type Asked = { limit: number; from?: string | undefined };

/** Everything stored about the talk under ideas: each idea's in a partition of its own. */
export const talkStore = (table: Table) => ({
  async find(ideaId: IdeaId, commentId: CommentId): Promise<Comment | undefined> {
    const item = await getStrongly(table, commentKey(ideaId, commentId));
    return item && commentOf(item);
  },
  head: (ideaId: IdeaId) => readHead(table, ideaId),
  threads: (ideaId: IdeaId, asked: Asked & { first?: Language | undefined }) =>
    asked.first ? threadsByLanguage(table, ideaId, asked.first, asked) : newestThreads(table, ideaId, asked),
  answers: (comment: Comment, asked: Asked) => readAnswers(table, comment, asked),
  wordings: (ideaId: IdeaId, commentId: CommentId) => readWordings(table, ideaId, commentId),
  post: (words: Words, also: TransactPart[] = []) => post(table, words, also),
  edit: (before: Comment, input: EditInput, now: Date, also: TransactPart[] = []) =>
    edit(table, before, input, now, also),
  takeAway: (comment: Comment, by: Removal | undefined, now: Date) => takeAway(table, comment, by, now),
  react: (comment: Comment, memberId: MemberId, reaction: Reaction | undefined) =>
    react(table, comment, memberId, reaction),
  credit: (comment: Comment, now: Date) => credit(table, comment, now),
  uncredit: (comment: Comment) => uncredit(table, comment),
});
export type TalkStore = ReturnType<typeof talkStore>;
