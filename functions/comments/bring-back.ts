import { Problem } from "../platform/problem.ts";
import { keys, type Table } from "../platform/table.ts";
import { refusedPart, type TransactPart } from "../platform/write.ts";
import { commentKey, languagePk, tallyKey } from "./comment-item.ts";
import type { Comment, TakenWords } from "./contract.ts";
import { added } from "./talk-writes.ts";

const goneByModeration = "goneBy = :moderation";

/** What moderation took away stands in its place again, with its thanks; all or nothing with what decided so. */
export async function bringBack(
  table: Table,
  comment: Comment,
  words: TakenWords,
  also: TransactPart[],
): Promise<void> {
  const { ideaId, commentId, memberId, parentId } = comment;
  const refused = await refusedPart(table, [
    wordsPart(table, comment, words),
    added(table, tallyKey(ideaId, memberId), "comments", 1),
    ...(parentId ? [added(table, commentKey(ideaId, parentId), "answers", 1)] : []),
    ...(words.creditedAt ? [creditPart(table, ideaId, commentId, comment.name, words.creditedAt)] : []),
    ...also,
  ]);
  if (refused !== undefined) throw new Problem("gone");
}

function wordsPart(table: Table, { ideaId, commentId, parentId }: Comment, words: TakenWords): TransactPart {
  const { text, lang, editedAt, creditedAt } = words;
  const listed = !parentId && commentId.startsWith("com_");
  const values: Record<string, unknown> = {
    "#text": text,
    lang,
    editedAt,
    creditedAt,
    ...(listed && { circlePk: languagePk(ideaId, lang), circleSk: commentId }),
  };
  const set = Object.entries(values).filter(([, value]) => value !== undefined);
  return {
    Update: {
      TableName: table.name,
      Key: commentKey(ideaId, commentId),
      ConditionExpression: goneByModeration,
      UpdateExpression: `SET ${set.map(([name], at) => `${name} = :v${at}`).join(", ")} REMOVE goneAt, goneBy, removal`,
      ExpressionAttributeNames: { "#text": "text" },
      ExpressionAttributeValues: {
        ":moderation": "moderation",
        ...Object.fromEntries(set.map(([, value], at) => [`:v${at}`, value])),
      },
    },
  };
}

const creditPart = (
  { name: TableName }: Table,
  ideaId: string,
  commentId: string,
  name: string,
  creditedAt: string,
): TransactPart => ({
  Put: { TableName, Item: { ...keys.talk(ideaId, "CREDIT", commentId), v: 1, commentId, name, creditedAt } },
});
