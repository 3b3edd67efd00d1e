import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { Table } from "../platform/table.ts";
import { environment } from "./environment.ts";

/** The table; three tries of the SDK, since rules of ours repeat what met a conflict. */
export function theTable(): Table {
  const client = new DynamoDBClient({ maxAttempts: 3 });
  return {
    client: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
    name: environment.tableName(),
  };
}
