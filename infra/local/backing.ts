import { DescribeTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBStreamsClient } from "@aws-sdk/client-dynamodb-streams";
import { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { Table } from "../../functions/platform/table.ts";
import { createTable } from "./create-table.ts";
import { credentials, region } from "./credentials.ts";
import type { DataFolder } from "./data-folder.ts";
import { type DynamoDbLocal, startDynamoDb } from "./dynamodb.ts";
import { type Services, startServices } from "./services.ts";

export type Backing = {
  dynamoDb: DynamoDbLocal;
  services: Services;
  table: Table;
  streamArn: string;
  streams: DynamoDBStreamsClient;
  s3: S3Client;
  sqs: SQSClient;
  stop: () => Promise<void>;
};

export const tableName = "palier";

/** The database, the buckets and the queues, with clients for each; in memory without a folder. */
export async function startBacking(java: string, folder?: DataFolder): Promise<Backing> {
  const [dynamoDb, services] = await Promise.all([
    startDynamoDb(java, folder && { dbPath: folder.path("dynamodb") }),
    startServices(folder && { queues: folder.path("queues"), buckets: folder.path("buckets") }),
  ]);
  const { base, table } = connectTable(dynamoDb.endpoint);
  await createTable(base, tableName);
  const clients = {
    streams: new DynamoDBStreamsClient(at(dynamoDb.endpoint)),
    s3: new S3Client({ ...at(services.endpoint), forcePathStyle: true }),
    sqs: new SQSClient(at(services.endpoint)),
  };
  return {
    dynamoDb,
    services,
    table,
    streamArn: await streamOf(base),
    ...clients,
    stop: async () => {
      for (const client of [base, ...Object.values(clients)]) client.destroy();
      await Promise.all([dynamoDb.stop(), services.stop()]);
    },
  };
}

const at = (endpoint: string) => ({ endpoint, region, credentials });

export function connectTable(endpoint: string): { base: DynamoDBClient; table: Table } {
  const base = new DynamoDBClient(at(endpoint));
  const client = DynamoDBDocumentClient.from(base, { marshallOptions: { removeUndefinedValues: true } });
  return { base, table: { client, name: tableName } };
}

async function streamOf(base: DynamoDBClient): Promise<string> {
  const { Table } = await base.send(new DescribeTableCommand({ TableName: tableName }));
  if (!Table?.LatestStreamArn) throw new Error("The table has no stream");
  return Table.LatestStreamArn;
}
