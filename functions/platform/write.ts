import { PutCommand, type PutCommandInput } from "@aws-sdk/lib-dynamodb";
import { isConditionFailure, retrying, type Table } from "./table.ts";

/** Writes an item if its condition holds, and says whether it did; conflicts and throttles are tried again. */
export async function putIf(table: Table, put: Omit<PutCommandInput, "TableName">): Promise<boolean> {
  try {
    await retrying(() => table.client.send(new PutCommand({ TableName: table.name, ...put })));
    return true;
  } catch (error) {
    if (isConditionFailure(error)) return false;
    throw error;
  }
}
