import { DescribeTableCommand } from "@aws-sdk/client-dynamodb";
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
} from "@aws-sdk/client-dynamodb-streams";
import type { DynamoDBRecord } from "aws-lambda";
import { inject } from "vitest";
import { startStream } from "../infra/local/create-table.ts";
import type { World } from "./world.ts";

/** The real stream of a world's table, started if nobody did: every call answers the records since the one before. */
export async function streamOf(world: World) {
  const client = new DynamoDBStreamsClient({
    endpoint: inject("dynamoDbEndpoint"),
    region: "eu-west-3",
    credentials: { accessKeyId: world.account, secretAccessKey: "local" },
    // It looks on: a hung-up connection is not what these tests are about.
    maxAttempts: 5,
  });
  const StreamArn = (await streamOfTable(world)) ?? (await startStream(world.base, world.table.name));
  const iterators = new Map<string, string | undefined>();

  async function findShards(): Promise<void> {
    const { StreamDescription } = await client.send(new DescribeStreamCommand({ StreamArn }));
    for (const { ShardId } of StreamDescription?.Shards ?? []) {
      if (!ShardId || iterators.has(ShardId)) continue;
      const command = new GetShardIteratorCommand({ StreamArn, ShardId, ShardIteratorType: "TRIM_HORIZON" });
      iterators.set(ShardId, (await client.send(command)).ShardIterator);
    }
  }

  async function readShard(shardId: string, into: DynamoDBRecord[]): Promise<void> {
    for (;;) {
      const ShardIterator = iterators.get(shardId);
      if (!ShardIterator) return;
      const { Records = [], NextShardIterator } = await client.send(new GetRecordsCommand({ ShardIterator }));
      iterators.set(shardId, NextShardIterator);
      into.push(...(Records as DynamoDBRecord[]));
      if (Records.length === 0) return;
    }
  }

  return {
    async records(): Promise<DynamoDBRecord[]> {
      await findShards();
      const found: DynamoDBRecord[] = [];
      for (const shardId of iterators.keys()) await readShard(shardId, found);
      return found;
    },
    close: () => client.destroy(),
  };
}
export type Stream = Awaited<ReturnType<typeof streamOf>>;

async function streamOfTable({ base, table }: World): Promise<string | undefined> {
  return (await base.send(new DescribeTableCommand({ TableName: table.name }))).Table?.LatestStreamArn;
}
