import { TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import type { TransactPart } from "../ideas/transition.ts";
import { Problem } from "../platform/problem.ts";
import { cancellationReasons, isWorthRetrying, retrying, type Table } from "../platform/table.ts";

export const notWrittenYet = "attribute_not_exists(pk)";
export const stillThere = "attribute_exists(pk) AND attribute_not_exists(goneAt)";

/** All or nothing. Undefined when it was done; else the place of the first part whose condition did not hold. */
export async function refusedPart(table: Table, parts: TransactPart[]): Promise<number | undefined> {
  try {
    await retrying(() => table.client.send(new TransactWriteCommand({ TransactItems: parts })));
    return undefined;
  } catch (error) {
    const place = cancellationReasons(error)?.indexOf("ConditionalCheckFailed") ?? -1;
    if (place >= 0) return place;
    throw isWorthRetrying(error) ? new Problem("busy", { cause: error }) : error;
  }
}

/** Adds to a number of an item, and makes the item if the condition allows. */
export const added = (
  table: Table,
  Key: { pk: string; sk: string },
  field: string,
  by: 1 | -1,
  condition?: string,
): TransactPart => ({
  Update: {
    TableName: table.name,
    Key,
    UpdateExpression: "ADD #field :by SET v = :format",
    ...(condition && { ConditionExpression: condition }),
    ExpressionAttributeNames: { "#field": field },
    ExpressionAttributeValues: { ":by": by, ":format": 1 },
  },
});
