import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { MemberId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { isConditionFailure, keys, retrying, type Table } from "../platform/table.ts";
import { refusedPart } from "../platform/write.ts";
import { commentKey } from "./comment-item.ts";
import type { Comment, Reaction } from "./contract.ts";
import { stillThere } from "./talk-writes.ts";

/** One reaction a person, kept on the comment: the brand's people are few. Undefined takes it back. */
export async function react(
  table: Table,
  { ideaId, commentId }: Comment,
  memberId: MemberId,
  reaction: Reaction | undefined,
): Promise<void> {
  const update = new UpdateCommand({
    TableName: table.name,
    Key: commentKey(ideaId, commentId),
    ConditionExpression: stillThere,
    UpdateExpression: reaction ? "SET reactions.#member = :reaction" : "REMOVE reactions.#member",
    ExpressionAttributeNames: { "#member": memberId },
    ...(reaction && { ExpressionAttributeValues: { ":reaction": reaction } }),
  });
  try {
    await retrying(() => table.client.send(update));
  } catch (error) {
    throw isConditionFailure(error) ? new Problem("comment-gone", { cause: error }) : error;
  }
}

/** The comment says so, and the idea's page thanks its writer; both or neither. Said already: the first date stays. */
export async function credit(table: Table, comment: Comment, now: Date): Promise<void> {
  if (comment.creditedAt) return;
  const { ideaId, commentId, name } = comment;
  const creditedAt = now.toISOString();
  const refused = await refusedPart(table, [
    {
      Update: {
        TableName: table.name,
        Key: commentKey(ideaId, commentId),
        ConditionExpression: stillThere,
        UpdateExpression: "SET creditedAt = :now",
        ExpressionAttributeValues: { ":now": creditedAt },
      },
    },
    {
      Put: {
        TableName: table.name,
        Item: { ...keys.talk(ideaId, "CREDIT", commentId), v: 1, commentId, name, creditedAt },
      },
    },
  ]);
  if (refused !== undefined) throw new Problem("comment-gone");
}

export async function uncredit(table: Table, { ideaId, commentId }: Comment): Promise<void> {
  await refusedPart(table, [
    {
      Update: {
        TableName: table.name,
        Key: commentKey(ideaId, commentId),
        ConditionExpression: stillThere,
        UpdateExpression: "REMOVE creditedAt",
      },
    },
    { Delete: { TableName: table.name, Key: keys.talk(ideaId, "CREDIT", commentId) } },
  ]);
}
