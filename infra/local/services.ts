import { type FauxqsServer, startFauxqs } from "fauxqs";
import { type BucketName, bucketDefinitions } from "../definitions/buckets.ts";
import { type QueueName, queueDefinitions } from "../definitions/queues.ts";
import { region } from "./credentials.ts";
import { queueNames } from "./queue-names.ts";

export type Services = {
  endpoint: string;
  queueUrl: (queue: QueueName) => string;
  bucket: (bucket: BucketName) => string;
  /** Messages that wait or are being worked on. */
  pending: (queue: QueueName) => number;
  /** Milliseconds until the next delayed message comes out; undefined when none is delayed. */
  nextDelayed: () => number | undefined;
  /** Lets so many milliseconds pass for delayed messages. */
  timePasses: (ms: number) => void;
  stop: () => Promise<void>;
};

/** Buckets and queues from the definitions that CDK deploys, in memory or kept below two folders. */
export async function startServices(folders?: { queues: string; buckets: string }): Promise<Services> {
  const server = await startFauxqs({
    port: 0,
    host: "127.0.0.1",
    logger: false,
    defaultRegion: region,
    ...(folders && { dataDir: folders.queues, s3StorageDir: folders.buckets }),
  });
  for (const bucket of Object.keys(bucketDefinitions)) server.createBucket(bucketName(bucket));
  for (const [name, definition] of Object.entries(queueDefinitions)) createQueue(server, name, definition);
  return {
    endpoint: `http://127.0.0.1:${server.port}`,
    queueUrl: (queue) => `http://127.0.0.1:${server.port}/000000000000/${queue}`,
    bucket: bucketName,
    pending: (queue) => pendingIn(server, queue),
    nextDelayed: () => {
      const due = delayedIn(server).map((message) => message.delayUntil ?? 0);
      return due.length > 0 ? Math.max(1, Math.min(...due) - Date.now()) : undefined;
    },
    timePasses: (ms) => {
      for (const message of delayedIn(server)) message.delayUntil = (message.delayUntil ?? 0) - ms;
    },
    stop: () => server.stop(),
  };
}

function createQueue(
  server: FauxqsServer,
  name: string,
  definition: { visibilityTimeout: number; maxReceiveCount: number },
): void {
  const dead = server.createQueue(`${name}-dead`, { region });
  server.createQueue(name, {
    region,
    attributes: {
      VisibilityTimeout: String(definition.visibilityTimeout),
      RedrivePolicy: JSON.stringify({
        deadLetterTargetArn: dead.queueArn,
        maxReceiveCount: definition.maxReceiveCount,
      }),
    },
  });
}

function pendingIn(server: FauxqsServer, queue: QueueName): number {
  const messages = server.inspectQueue(queue)?.messages;
  return messages ? messages.ready.length + messages.inflight.length : 0;
}

/** The emulator shows its own messages: their time can be moved. */
const delayedIn = (server: FauxqsServer) =>
  queueNames.flatMap((queue) => server.inspectQueue(queue)?.messages.delayed ?? []);

const bucketName = (bucket: string) => `palier-${bucket}`;
