import {
  CreateTableCommand,
  type DynamoDBClient,
  ResourceInUseException,
  UpdateTableCommand,
} from "@aws-sdk/client-dynamodb";
import { tableDefinition as definition, type IndexDefinition } from "../definitions/table.ts";

const stream = { StreamEnabled: true, StreamViewType: definition.stream } as const;

/**
 * Makes the table that CDK deploys, from the same definition; a table that is already there is kept.
 * Without its stream it fills faster: `startStream` then adds it.
 */
export async function createTable(client: DynamoDBClient, name: string, options = { stream: true }): Promise<void> {
  const keyNames = [
    definition.partitionKey,
    definition.sortKey,
    ...definition.indexes.flatMap((i) => [i.partitionKey, i.sortKey]),
  ];
  const create = new CreateTableCommand({
    TableName: name,
    BillingMode: "PAY_PER_REQUEST",
    AttributeDefinitions: keyNames.map((attribute) => ({ AttributeName: attribute, AttributeType: "S" })),
    KeySchema: keySchema(definition),
    GlobalSecondaryIndexes: definition.indexes.map((index) => ({
      IndexName: index.name,
      KeySchema: keySchema(index),
      Projection: projection(index),
    })),
    ...(options.stream && { StreamSpecification: stream }),
  });
  await client.send(create).catch((error) => {
    if (!(error instanceof ResourceInUseException)) throw error;
  });
}

/** Answers the address of the stream. */
export async function startStream(client: DynamoDBClient, name: string): Promise<string | undefined> {
  const update = new UpdateTableCommand({ TableName: name, StreamSpecification: stream });
  return (await client.send(update)).TableDescription?.LatestStreamArn;
}

const keySchema = (keys: { partitionKey: string; sortKey: string }) => [
  { AttributeName: keys.partitionKey, KeyType: "HASH" as const },
  { AttributeName: keys.sortKey, KeyType: "RANGE" as const },
];

function projection(index: IndexDefinition) {
  if (index.projection === "all") return { ProjectionType: "ALL" as const };
  if (index.projection === "keys") return { ProjectionType: "KEYS_ONLY" as const };
  return { ProjectionType: "INCLUDE" as const, NonKeyAttributes: [...index.projection.include] };
}
