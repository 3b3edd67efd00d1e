import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { commentKey } from "../functions/comments/comment-item.ts";
import type { Comment } from "../functions/comments/contract.ts";
import type { IdeaCard, IdeaRecord } from "../functions/ideas/contract.ts";
import { CommentId, type MemberId, newMemberId } from "../functions/platform/ids.ts";
import { keys } from "../functions/platform/table.ts";
import { gatheringIdea } from "./gathering.ts";
import type { World } from "./world.ts";

/** A step of an idea of somebody new, as its record tells it; the message that the stream makes of it. */
export async function stepped(world: World, changes: Partial<IdeaRecord>, card: Partial<Omit<IdeaCard, "clock">> = {}) {
  const idea = await gatheringIdea(world, { authorId: newMemberId(world.random), ...card });
  world.pass(60_000);
  const record: IdeaRecord = {
    ideaId: idea.ideaId,
    number: 3,
    at: world.clock().toISOString(),
    by: { kind: "clock" },
    kind: "stage",
    to: "gathering",
    ...changes,
  };
  const Item = { ...keys.record(idea.ideaId, record.number), v: 1, ...record };
  await world.raw.send(new PutCommand({ TableName: world.table.name, Item }));
  const { ideaId, circleId } = idea;
  const event = { type: "idea.staged", ideaId, circleId, from: "submitted", to: record.to, number: 3 };
  return { idea, record, event };
}

/** A comment as the talk under an idea keeps it; what every event tells of it. */
export async function said(world: World, idea: IdeaCard, id: string, memberId: MemberId, more: Partial<Comment> = {}) {
  const commentId = CommentId.parse(id);
  const { ideaId, circleId } = idea;
  const at = world.clock().toISOString();
  const Item = { ...commentKey(ideaId, commentId), v: 1, commentId, ideaId, memberId, name: "Bo Lindqvist", at };
  await world.raw.send(new PutCommand({ TableName: world.table.name, Item: { ...Item, ...more } }));
  return { ideaId, circleId, commentId, memberId };
}
export const com = (n: number) => `com_${String(n).padStart(16, "0")}`;
