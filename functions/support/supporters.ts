import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { IdeaId } from "../platform/ids.ts";
import { MemberId } from "../platform/ids.ts";
import { supportPk, type Table } from "../platform/table.ts";

const supportersAPage = 100;
const inForce = "attribute_not_exists(withdrawnAt)";

/** A page of those who support an idea now, of one shard; `next` is there while the shard has more, also after an empty page. */
export async function supportersOf(
  table: Table,
  { ideaId }: { ideaId: IdeaId },
  shard: number,
  cursor?: string,
): Promise<{ members: MemberId[]; next?: string }> {
  const pk = supportPk(ideaId, shard);
  const { Items = [], LastEvaluatedKey } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: "pk = :pk",
      FilterExpression: inForce,
      ExpressionAttributeValues: { ":pk": pk },
      ConsistentRead: true,
      Limit: supportersAPage,
      ...(cursor && { ExclusiveStartKey: { pk, sk: `MEMBER#${cursor}` } }),
    }),
  );
  const members = Items.map((item) => MemberId.parse(item.memberId));
  const next = LastEvaluatedKey && String(LastEvaluatedKey.sk).slice("MEMBER#".length);
  return { members, ...(next && { next }) };
}
