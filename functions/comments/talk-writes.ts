import type { Table } from "../platform/table.ts";
import type { TransactPart } from "../platform/write.ts";

export const notWrittenYet = "attribute_not_exists(pk)";
export const stillThere = "attribute_exists(pk) AND attribute_not_exists(goneAt)";

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
