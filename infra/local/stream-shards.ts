import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type _Record as StreamRecord,
} from "@aws-sdk/client-dynamodb-streams";
import type { Checkpoints } from "./checkpoints.ts";

export type Read = { shard: string; records: StreamRecord[] };

/** Reads the shards of a stream, parents before their children, each from its checkpoint on. */
export function shardReader(streams: DynamoDBStreamsClient, streamArn: string, seen: Checkpoints) {
  const iterators = new Map<string, string>();
  const finished = new Set<string>();

  const iteratorOf = async (shard: string) => {
    const after = seen.get(shard);
    const at = after
      ? ({ ShardIteratorType: "AFTER_SEQUENCE_NUMBER", SequenceNumber: after } as const)
      : ({ ShardIteratorType: "TRIM_HORIZON" } as const);
    const asked = { StreamArn: streamArn, ShardId: shard };
    const { ShardIterator } = await streams
      .send(new GetShardIteratorCommand({ ...asked, ...at }))
      .catch(() => streams.send(new GetShardIteratorCommand({ ...asked, ShardIteratorType: "TRIM_HORIZON" })));
    return ShardIterator;
  };

  const readShard = async (shard: string): Promise<Read> => {
    const iterator = iterators.get(shard) ?? (await iteratorOf(shard));
    if (!iterator) return { shard, records: [] };
    const { Records = [], NextShardIterator } = await streams
      .send(new GetRecordsCommand({ ShardIterator: iterator, Limit: 1_000 }))
      .catch((error) => {
        // An iterator lives for minutes only; the next read takes a new one from the checkpoint.
        iterators.delete(shard);
        throw error;
      });
    if (NextShardIterator) iterators.set(shard, NextShardIterator);
    else finished.add(shard);
    return { shard, records: Records };
  };

  /** One pass over every shard whose parent is finished. */
  return async (): Promise<Read[]> => {
    const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn: streamArn }));
    const shards = StreamDescription?.Shards ?? [];
    const known = new Set(shards.map((shard) => shard.ShardId));
    const reads: Read[] = [];
    for (const { ShardId, ParentShardId } of shards) {
      const parentWaits = ParentShardId && known.has(ParentShardId) && !finished.has(ParentShardId);
      if (ShardId && !finished.has(ShardId) && !parentWaits) reads.push(await readShard(ShardId));
    }
    return reads;
  };
}
