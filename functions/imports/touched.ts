import { commentOf } from "../comments/comment-item.ts";
import type { Comment } from "../comments/contract.ts";
import { isUntouched } from "../comments/import-parts.ts";
import type { IdeaCard } from "../ideas/contract.ts";
import { getStrongly, queryAll, queryOnce } from "../platform/read.ts";
import { keys, supportPk, type Table } from "../platform/table.ts";
import type { Touch } from "./contract.ts";

/** Why an idea must outlive the undo of its import, or the comments that go with it. All reads are strong. */
export async function touched(table: Table, card: IdeaCard): Promise<{ by: Touch } | { comments: Comment[] }> {
  const { ideaId, shards } = card;
  const [talk, follower, report, ...supports] = await Promise.all([
    talkOf(table, ideaId),
    any(table, keys.ideaFollower(ideaId, "").pk),
    getStrongly(table, keys.reportCase(ideaId)),
    ...Array.from({ length: shards }, (_, shard) => any(table, supportPk(ideaId, shard))),
  ]);
  if (supports.some(Boolean)) return { by: "supported" };
  if (!talk.every(isUntouched)) return { by: "talked" };
  if (follower) return { by: "followed" };
  if (report) return { by: "reported" };
  return { comments: talk };
}

const any = async (table: Table, pk: string): Promise<boolean> =>
  (
    await queryOnce(table, {
      KeyConditionExpression: "pk = :pk",
      ExpressionAttributeValues: { ":pk": pk },
      ConsistentRead: true,
      Limit: 1,
    })
  ).length > 0;

async function talkOf(table: Table, ideaId: string): Promise<Comment[]> {
  const items = await queryAll(table, {
    KeyConditionExpression: "pk = :pk",
    ExpressionAttributeValues: { ":pk": keys.talk(ideaId, "COMMENT", "").pk },
    ConsistentRead: true,
  });
  return items.filter(({ sk }) => /^(COMMENT|ANSWER|UPDATE)#/.test(String(sk))).map(commentOf);
}
