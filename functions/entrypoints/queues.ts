import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import type { QueueName } from "../../infra/definitions/queues.ts";
import { environment } from "./environment.ts";

export type Send = (queue: QueueName, message: unknown, delaySeconds?: number) => Promise<void>;

/** Hands a message to a queue as JSON. */
export function sendTo(): Send {
  const client = new SQSClient({ maxAttempts: 3 });
  return async (queue, message, delaySeconds = 0) => {
    await client.send(
      new SendMessageCommand({
        QueueUrl: environment.queueUrl(queue),
        MessageBody: JSON.stringify(message),
        DelaySeconds: Math.min(delaySeconds, environment.longestDelaySeconds()),
      }),
    );
  };
}
