import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { getStrongly } from "../platform/read.ts";
import { type Fields, stored } from "../platform/stored.ts";
import { isConditionFailure, keys, type Table } from "../platform/table.ts";

/** Where the index lies: one item, whose version makes every change of it one after the other. */
export type IndexState = {
  version: number;
  format: number;
  /** Objects of the bucket; none is ever written over. */
  snapshot?: string | undefined;
  changes?: string | undefined;
  /** A rebuild on its way: changes from this version on are newer than what it reads. */
  rebuild?: { id: string; startedAt: string; version: number } | undefined;
};

const fields: Fields<IndexState> = { version: true, format: true, snapshot: true, changes: true, rebuild: true };
const nobodyChangedSinceRead = "version = :read";
const neverMade = "attribute_not_exists(version)";

/** Undefined before the first idea was indexed. */
export async function readIndexState(table: Table): Promise<IndexState | undefined> {
  const item = await getStrongly(table, keys.searchIndex());
  return item && stored<IndexState>(item, fields);
}

/** Writes the state after the one that was read. False when somebody else changed it since. */
export async function replaceIndexState(
  table: Table,
  read: IndexState | undefined,
  next: IndexState,
): Promise<boolean> {
  const put = new PutCommand({
    TableName: table.name,
    Item: { ...keys.searchIndex(), v: 1, ...next },
    ConditionExpression: read ? nobodyChangedSinceRead : neverMade,
    ...(read && { ExpressionAttributeValues: { ":read": read.version } }),
  });
  try {
    await table.client.send(put);
    return true;
  } catch (error) {
    if (isConditionFailure(error)) return false;
    throw error;
  }
}
