import { setTimeout as pause } from "node:timers/promises";
import type { DynamoDBStreamsClient } from "@aws-sdk/client-dynamodb-streams";
import type { SQSClient } from "@aws-sdk/client-sqs";
import { type EntrypointName, entrypoints } from "../definitions/entrypoints.ts";
import type { Checkpoints } from "./checkpoints.ts";
import type { Invoke } from "./functions.ts";
import { queueNames } from "./queue-names.ts";
import { pollQueue } from "./queue-poller.ts";
import type { Services } from "./services.ts";
import { streamPoller } from "./stream-poller.ts";

export type ReactionParts = {
  streams: DynamoDBStreamsClient;
  streamArn: string;
  sqs: SQSClient;
  services: Services;
  invoke: Invoke;
  /** How far each reader of the stream has come. */
  readers: Record<StreamReader, Checkpoints>;
  /** Tests do not wait for batches to fill. */
  hurry: boolean;
  say: (line: string) => void;
};

export type StreamReader = "count-support" | "from-stream";
export type Reactions = {
  settled: () => Promise<void>;
  runSchedule: (only?: EntrypointName) => Promise<void>;
  stop: () => Promise<void>;
};

/** Runs everything that follows from a change or from the clock: the two stream readers, the queues, the schedule. */
export function startReactions(parts: ReactionParts): Reactions {
  const ending = new AbortController();
  const readers = streamReaders(parts);
  const running = [
    ...readers.map((reader) => reader.run(ending.signal)),
    ...queuePollers(parts, ending.signal),
    ...schedules(parts, ending.signal),
  ];
  return {
    settled: () => settled(parts.services, readers),
    runSchedule: async (only) => {
      for (const { name } of scheduled)
        if (only === undefined || only === name) await parts.invoke(name, scheduleEvent(name));
    },
    stop: async () => {
      ending.abort();
      await Promise.allSettled(running);
    },
  };
}

const names = Object.keys(entrypoints) as EntrypointName[];

function streamReaders(parts: ReactionParts) {
  return (["count-support", "from-stream"] as const).map((to) =>
    streamPoller({
      streams: parts.streams,
      streamArn: parts.streamArn,
      to,
      invoke: parts.invoke,
      batchSeconds: parts.hurry ? 0 : entrypoints[to].batchSeconds,
      checkpoints: parts.readers[to],
      say: parts.say,
    }),
  );
}

function queuePollers(parts: ReactionParts, signal: AbortSignal): Promise<void>[] {
  return names.flatMap((to) => {
    const entrypoint = entrypoints[to];
    if (entrypoint.kind !== "queue") return [];
    const { queue } = entrypoint;
    const source = { sqs: parts.sqs, queue, url: parts.services.queueUrl(queue), to, invoke: parts.invoke };
    return [pollQueue({ ...source, ...(parts.hurry && { comeBackAfterSeconds: 0 }) }, signal)];
  });
}

const scheduled = names.flatMap((name) => {
  const entrypoint = entrypoints[name];
  return entrypoint.kind === "schedule" ? [{ name, everyMinutes: entrypoint.everyMinutes }] : [];
});

const scheduleEvent = (name: EntrypointName) => ({ schedule: name });

function schedules(parts: ReactionParts, signal: AbortSignal): Promise<void>[] {
  return scheduled.map(async ({ name, everyMinutes }) => {
    while (!signal.aborted) {
      await pause(everyMinutes * 60_000, undefined, { signal }).catch(() => undefined);
      if (!signal.aborted)
        await parts.invoke(name, scheduleEvent(name)).catch((error) => parts.say(`${name}: ${error}`));
    }
  });
}

/** Waits until the queues are empty and both readers found nothing new since, twice. */
async function settled(services: Services, readers: { idleSince: () => number }[]): Promise<void> {
  const empty = () => queueNames.every((name) => services.pending(name) === 0);
  for (let quiet = 0; quiet < 2; ) {
    const asked = Date.now();
    while (readers.some((reader) => reader.idleSince() <= asked)) await pause(20);
    quiet = empty() ? quiet + 1 : 0;
    if (quiet === 0) await pause(50);
  }
}
