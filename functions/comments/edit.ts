import type { CommentId, IdeaId, MemberId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { keys, type Table } from "../platform/table.ts";
import { refusedPart, type TransactPart } from "../platform/write.ts";
import { commentKey, languagePk } from "./comment-item.ts";
import type { Comment, EditInput } from "./contract.ts";
import { notWrittenYet } from "./talk-writes.ts";

const unchangedSinceRead = "rev = :read AND attribute_not_exists(goneAt)";

/**
 * Rewords a comment over the wording that was read; the earlier wording stays readable.
 * The same edit sent again changes nothing.
 * @throws Problem comment-changed-elsewhere with the stored revision
 */
export async function edit(
  table: Table,
  before: Comment,
  input: EditInput,
  now: Date,
  also: TransactPart[] = [],
): Promise<Comment> {
  if (sameWords(before, input)) return before;
  if (before.rev !== input.rev || before.text === undefined) throw changedElsewhere(before);
  const after: Comment = { ...before, ...input, rev: input.rev + 1, editedAt: now.toISOString() };
  const refused = await refusedPart(table, [
    {
      Update: {
        TableName: table.name,
        Key: commentKey(before.ideaId, before.commentId),
        ConditionExpression: unchangedSinceRead,
        UpdateExpression: `SET #text = :text, lang = :lang, rev = :rev, editedAt = :now${inLists(before) ? ", circlePk = :list" : ""}`,
        ExpressionAttributeNames: { "#text": "text" },
        ExpressionAttributeValues: {
          ":read": input.rev,
          ":text": input.text,
          ":lang": input.lang,
          ":rev": after.rev,
          ":now": after.editedAt,
          ...(inLists(before) && { ":list": languagePk(before.ideaId, input.lang) }),
        },
      },
    },
    { Put: { TableName: table.name, Item: wordingItem(before), ConditionExpression: notWrittenYet } },
    ...also,
  ]);
  if (refused !== undefined) throw changedElsewhere(before);
  return after;
}

/** Answers and updates are in no list of a language. */
const inLists = ({ commentId, parentId }: Comment) => !parentId && commentId.startsWith("com_");
const sameWords = (a: Comment, b: EditInput) => a.text === b.text && a.lang === b.lang;
const changedElsewhere = ({ rev }: Comment) => new Problem("comment-changed-elsewhere", { values: { rev } });

export const wordingPrefix = (commentId: CommentId) => `WAS#${commentId}#`;

const wordingItem = ({ ideaId, commentId, rev, text, lang, editedAt, at }: Comment) => ({
  ...keys.talk(ideaId, "WAS", `${commentId}#${String(rev).padStart(6, "0")}`),
  v: 1,
  rev,
  text,
  lang,
  at: editedAt ?? at,
});

/** @throws Problem not-found, not-allowed */
export function assertOwn(comment: Comment | undefined, memberId: MemberId): asserts comment is Comment {
  if (!comment) throw new Problem("not-found");
  if (comment.memberId !== memberId) throw new Problem("not-allowed");
}
export type Place = { ideaId: IdeaId; commentId: CommentId };
