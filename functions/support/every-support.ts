import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { IdeaId } from "../platform/ids.ts";
import { supportPk, type Table } from "../platform/table.ts";
import type { Support } from "./contract.ts";
import { supportOfItem } from "./support-item.ts";

const supportsAPage = 500;

/** A page of one shard's supports, those that were withdrawn too; `next` is there while the shard has more. */
export const everySupport =
  (table: Table) =>
  async (ideaId: IdeaId, shard: number, after?: string): Promise<{ supports: Support[]; next?: string }> => {
    const pk = supportPk(ideaId, shard);
    const { Items = [], LastEvaluatedKey } = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: { ":pk": pk },
        Limit: supportsAPage,
        ...(after && { ExclusiveStartKey: { pk, sk: after } }),
      }),
    );
    return { supports: Items.map(supportOfItem), ...(LastEvaluatedKey && { next: String(LastEvaluatedKey.sk) }) };
  };
