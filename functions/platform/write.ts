import {
  PutCommand,
  type PutCommandInput,
  TransactWriteCommand,
  type TransactWriteCommandInput,
  UpdateCommand,
  type UpdateCommandInput,
} from "@aws-sdk/lib-dynamodb";
import { Problem } from "./problem.ts";
import { cancellationReasons, isConditionFailure, isWorthRetrying, retrying, type Table } from "./table.ts";

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

export const isThere = "attribute_exists(pk)";

/** Changes an item if its condition holds, and says whether it did. */
export async function updateIf(table: Table, update: Omit<UpdateCommandInput, "TableName">): Promise<boolean> {
  try {
    await retrying(() => table.client.send(new UpdateCommand({ TableName: table.name, ...update })));
    return true;
  } catch (error) {
    if (isConditionFailure(error)) return false;
    throw error;
  }
}

type Parts = NonNullable<TransactWriteCommandInput["TransactItems"]>;
/** One write of a transaction that is all or nothing. */
export type TransactPart = Parts[number];

/** All or nothing. Undefined when it was done; else the place of the first part whose condition did not hold. */
export async function refusedPart(table: Table, parts: Parts): Promise<number | undefined> {
  try {
    await retrying(() => table.client.send(new TransactWriteCommand({ TransactItems: parts })));
    return undefined;
  } catch (error) {
    const place = cancellationReasons(error)?.indexOf("ConditionalCheckFailed") ?? -1;
    if (place >= 0) return place;
    throw isWorthRetrying(error) ? new Problem("busy", { cause: error }) : error;
  }
}
