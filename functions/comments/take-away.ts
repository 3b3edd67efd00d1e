import { DeleteCommand } from "@aws-sdk/lib-dynamodb";
import type { Reasons } from "../ideas/contract.ts";
import { queryAll, startingWith } from "../platform/read.ts";
import { keys, retrying, type Table } from "../platform/table.ts";
import { refusedPart, type TransactPart } from "../platform/write.ts";
import { commentKey, tallyKey } from "./comment-item.ts";
import type { Comment } from "./contract.ts";
import { wordingPrefix } from "./edit.ts";
import { added, stillThere } from "./talk-writes.ts";

/** By moderation: the reasons, and what else is written with it. */
export type Removal = { reasons: Reasons; also: TransactPart[] };

/**
 * Takes the words away, once; the place stays, for answers may hang there. Earlier wordings and its credit go with them.
 * Killed on the way, the same act again ends it.
 */
export async function takeAway(table: Table, comment: Comment, by: Removal | undefined, now: Date): Promise<void> {
  const removal = by?.reasons;
  const { ideaId, commentId, memberId, parentId } = comment;
  await refusedPart(table, [
    {
      Update: {
        TableName: table.name,
        Key: commentKey(ideaId, commentId),
        ConditionExpression: stillThere,
        UpdateExpression:
          `SET goneAt = :now, goneBy = :by${removal ? ", removal = :removal" : ""} ` +
          "REMOVE #text, editedAt, creditedAt, circlePk, circleSk",
        ExpressionAttributeNames: { "#text": "text" },
        ExpressionAttributeValues: {
          ":now": now.toISOString(),
          ":by": removal ? "moderation" : "author",
          ...(removal && { ":removal": removal }),
        },
      },
    },
    added(table, tallyKey(ideaId, memberId), "comments", -1),
    { Delete: { TableName: table.name, Key: keys.talk(ideaId, "CREDIT", commentId) } },
    ...(parentId ? [added(table, commentKey(ideaId, parentId), "answers", -1)] : []),
    ...(by?.also ?? []),
  ]);
  await forgetWordings(table, comment);
}

async function forgetWordings(table: Table, { ideaId, commentId }: Comment): Promise<void> {
  const { pk } = keys.talk(ideaId, "WAS", "");
  const wordings = await queryAll(table, { ...startingWith(pk, wordingPrefix(commentId)), ConsistentRead: true });
  for (const { sk } of wordings)
    await retrying(() => table.client.send(new DeleteCommand({ TableName: table.name, Key: { pk, sk } })));
}
