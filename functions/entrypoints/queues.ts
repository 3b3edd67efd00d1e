import { SQSClient } from "@aws-sdk/client-sqs";
import type { QueueName } from "../../infra/definitions/queues.ts";
import { type SendAll, sendAllTo } from "../platform/send.ts";
import type { PageQueues } from "../publishing/page-queue.ts";
import { environment } from "./environment.ts";

const client = new SQSClient({ maxAttempts: 3 });

/** Sends to one of the queues. */
export const sendTo = (queue: QueueName): SendAll => sendAllTo(client, environment.queueUrl(queue));

/** The queues of everything that is published. */
export const pageQueues = (): PageQueues => ({
  pages: sendTo("pages"),
  shares: sendTo("shares"),
  tags: sendTo("tags"),
});
