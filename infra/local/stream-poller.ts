import { setTimeout as pause } from "node:timers/promises";
import type { DynamoDBStreamsClient, _Record as StreamRecord } from "@aws-sdk/client-dynamodb-streams";
import { passesFilter, type streamFilters } from "../../functions/events/stream-filters.ts";
import { streamDelivery } from "../definitions/stream.ts";
import type { Checkpoints } from "./checkpoints.ts";
import type { Invoke } from "./functions.ts";
import { deliverTo } from "./stream-delivery.ts";
import { type Read, shardReader } from "./stream-shards.ts";

export type StreamSource = {
  streams: DynamoDBStreamsClient;
  streamArn: string;
  to: keyof typeof streamFilters;
  invoke: Invoke;
  batchSeconds: number;
  checkpoints: Checkpoints;
  say: (line: string) => void;
};

export type StreamPoller = {
  run: (signal: AbortSignal) => Promise<void>;
  /** When the last pass began that found nothing new. */
  idleSince: () => number;
};

const emptyPassMs = 120;

/** Reads the table's stream into one function, like an event source mapping. */
export function streamPoller(source: StreamSource): StreamPoller {
  const read = shardReader(source.streams, source.streamArn, source.checkpoints);
  const deliver = deliverTo(
    (event) => source.invoke(source.to, event),
    (lost) => source.say(`${source.to} could not handle a change of ${JSON.stringify(lost.dynamodb?.Keys)}`),
  );
  let idleSince = 0;

  const pass = async () => {
    const began = Date.now();
    let reads = await read();
    if (count(reads) === 0) {
      idleSince = began;
      return false;
    }
    const windowEnds = began + source.batchSeconds * 1_000;
    while (Date.now() < windowEnds && count(reads) < streamDelivery.batchSize) {
      await pause(100);
      reads = [...reads, ...(await read())];
    }
    for (const [shard, records] of perShard(reads)) {
      await deliver(records.filter((record) => passesFilter(source.to, record.dynamodb?.Keys ?? {})));
      const last = records.at(-1)?.dynamodb?.SequenceNumber;
      if (last) source.checkpoints.set(shard, last);
    }
    return true;
  };

  return {
    idleSince: () => idleSince,
    run: async (signal) => {
      while (!signal.aborted) {
        const found = await pass().catch((error) => {
          if (!signal.aborted) source.say(`${source.to}: the stream could not be read: ${error}`);
          return false;
        });
        if (!found) await pause(emptyPassMs, undefined, { signal }).catch(() => undefined);
      }
    },
  };
}

const count = (reads: Read[]) => reads.reduce((sum, { records }) => sum + records.length, 0);

function perShard(reads: Read[]): Map<string, StreamRecord[]> {
  const shards = new Map<string, StreamRecord[]>();
  for (const { shard, records } of reads) shards.set(shard, [...(shards.get(shard) ?? []), ...records]);
  return shards;
}
