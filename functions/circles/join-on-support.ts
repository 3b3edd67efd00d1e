import { TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import type { CircleId, IdeaId, MemberId } from "../platform/ids.ts";
import { getStrongly } from "../platform/read.ts";
import { cancellationReasons, keys, retrying, type Table } from "../platform/table.ts";
import { memberItem } from "./member-item.ts";

export type JoinDeps = {
  table: Table;
  /** The circle of an idea; undefined when there is no such idea. */
  circleOf: (ideaId: IdeaId) => Promise<CircleId | undefined>;
};
type Given = { ideaId: IdeaId; memberId: MemberId; at: string };

const notJoinedYet = "attribute_not_exists(pk)";
const notLeftSince = "attribute_not_exists(leftAt) OR leftAt < :given";

/** Supporting joins the circle, as the button says. Read first: who belongs to it already costs no write. */
export async function joinOnSupport({ table, circleOf }: JoinDeps, given: Given): Promise<void> {
  const circleId = await circleOf(given.ideaId);
  if (!circleId) return;
  if (await getStrongly(table, keys.circleMember(circleId, given.memberId))) return;
  await joinUnlessLeft(table, circleId, given);
}

/** A message may come twice and late: whoever left after their support stays away. */
async function joinUnlessLeft({ client, name }: Table, circleId: CircleId, { memberId, at }: Given): Promise<void> {
  const Item = memberItem(circleId, memberId, at);
  const left = { Key: keys.circleLeaver(circleId, memberId), ExpressionAttributeValues: { ":given": at } };
  const TransactItems = [
    { Put: { TableName: name, Item, ConditionExpression: notJoinedYet } },
    { ConditionCheck: { TableName: name, ...left, ConditionExpression: notLeftSince } },
  ];
  try {
    await retrying(() => client.send(new TransactWriteCommand({ TransactItems })));
  } catch (error) {
    if (!cancellationReasons(error)?.includes("ConditionalCheckFailed")) throw error;
  }
}
