import { GetCommand, QueryCommand, type QueryCommandInput } from "@aws-sdk/lib-dynamodb";
import type { Item } from "./stored.ts";
import type { Table } from "./table.ts";

type Key = { pk: string; sk: string };
export type QueryInput = Omit<QueryCommandInput, "TableName">;

/** Read where a write decision follows: sees every write acknowledged before. */
export async function getStrongly(table: Table, key: Key): Promise<Item | undefined> {
  return (await table.client.send(new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }))).Item;
}

/** Everything that a query finds, page by page. */
export async function queryAll(table: Table, input: QueryInput): Promise<Item[]> {
  const found: Item[] = [];
  let from: QueryCommandInput["ExclusiveStartKey"];
  do {
    const page = await table.client.send(
      new QueryCommand({ TableName: table.name, ...input, ...(from && { ExclusiveStartKey: from }) }),
    );
    found.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from);
  return found;
}

/** One request: the first `Limit` items. */
export async function queryOnce(table: Table, input: QueryInput & { Limit: number }): Promise<Item[]> {
  return (await table.client.send(new QueryCommand({ TableName: table.name, ...input }))).Items ?? [];
}

/** How many items a query finds, counted strongly and page by page. */
export async function countAll(table: Table, input: QueryInput): Promise<number> {
  let counted = 0;
  let from: QueryCommandInput["ExclusiveStartKey"];
  do {
    const page = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        ...input,
        Select: "COUNT",
        ConsistentRead: true,
        ...(from && { ExclusiveStartKey: from }),
      }),
    );
    counted += page.Count ?? 0;
    from = page.LastEvaluatedKey;
  } while (from);
  return counted;
}

/** The items of a partition whose sort key begins so. */
export const startingWith = (pk: string, prefix: string) => ({
  KeyConditionExpression: "pk = :pk AND begins_with(sk, :prefix)",
  ExpressionAttributeValues: { ":pk": pk, ":prefix": prefix },
});
