import { setTimeout as pause } from "node:timers/promises";
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import type { EntrypointName } from "../definitions/entrypoints.ts";
import type { QueueName } from "../definitions/queues.ts";
import { failedIn } from "./batch-failures.ts";
import type { Invoke } from "./functions.ts";

export type QueueSource = {
  sqs: SQSClient;
  queue: QueueName;
  url: string;
  to: EntrypointName;
  invoke: Invoke;
  /** Failed messages come back after this; undefined leaves it to the queue's visibility time-out. */
  comeBackAfterSeconds?: number;
};

/** Feeds a queue to its function in batches of ten; what succeeded is deleted, what failed comes back. */
export async function pollQueue(source: QueueSource, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const { Messages = [] } = await source.sqs.send(
        new ReceiveMessageCommand({
          QueueUrl: source.url,
          MaxNumberOfMessages: 10,
          WaitTimeSeconds: 10,
          AttributeNames: ["All"],
        }),
        { abortSignal: signal },
      );
      if (Messages.length > 0) await deliver(source, Messages);
    } catch {
      if (!signal.aborted) await pause(500);
    }
  }
}

async function deliver(source: QueueSource, messages: Message[]): Promise<void> {
  const failed = await source.invoke(source.to, { Records: messages.map(recordOf(source.queue)) }).then(
    (answer) => failedIn(answer),
    () => messages.map((message) => message.MessageId ?? ""),
  );
  await Promise.all(
    messages.map(async ({ MessageId, ReceiptHandle }) => {
      const about = { QueueUrl: source.url, ReceiptHandle };
      if (!failed.includes(MessageId ?? "")) await source.sqs.send(new DeleteMessageCommand(about));
      else if (source.comeBackAfterSeconds !== undefined)
        await source.sqs.send(
          new ChangeMessageVisibilityCommand({ ...about, VisibilityTimeout: source.comeBackAfterSeconds }),
        );
    }),
  );
}

const recordOf = (queue: QueueName) => (message: Message) => ({
  messageId: message.MessageId,
  receiptHandle: message.ReceiptHandle,
  body: message.Body,
  attributes: message.Attributes ?? {},
  messageAttributes: {},
  md5OfBody: message.MD5OfBody,
  eventSource: "aws:sqs",
  eventSourceARN: `arn:aws:sqs:eu-west-3:000000000000:${queue}`,
  awsRegion: "eu-west-3",
});
