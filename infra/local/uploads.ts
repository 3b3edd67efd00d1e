import { SendMessageCommand } from "@aws-sdk/client-sqs";
import { bucketDefinitions } from "../definitions/buckets.ts";
import type { ApiAnswer, ApiRequest } from "./api-gateway.ts";
import type { Backing } from "./backing.ts";

/**
 * Takes a form as the bucket does. The emulator tells nobody what arrived, and heeds neither signature nor conditions:
 * the notification is sent from here, in the shape that the bucket sends, and the check verifies everything itself.
 */
export const uploadTaker = ({ services, sqs }: Pick<Backing, "services" | "sqs">) =>
  async function takeUpload({ method, headers, body }: ApiRequest): Promise<ApiAnswer> {
    if (method !== "POST") return { status: 403, headers: {}, cookies: [], body: Buffer.alloc(0) };
    const taken = await fetch(`${services.endpoint}/${services.bucket("uploads")}`, {
      method,
      headers: { "content-type": headers["content-type"] ?? "" },
      body: new Uint8Array(body),
    });
    const answer = Buffer.from(await taken.arrayBuffer());
    if (taken.ok) {
      const QueueUrl = services.queueUrl(bucketDefinitions.uploads.tells);
      const notice = notification(services.bucket("uploads"), keyIn(body));
      await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(notice) }));
    }
    return { status: taken.status, headers: {}, cookies: [], body: answer };
  };

/** The field named key, which comes before the file. */
const keyIn = (body: Buffer): string =>
  /name="key"\r\n(?:[^\r\n]+\r\n)*\r\n([^\r\n]+)/.exec(body.subarray(0, 16_384).toString("latin1"))?.[1] ?? "";

/** What S3 sends, version 2.1 of its structure, with what is read of it. */
export const notification = (bucket: string, key: string) => ({
  Records: [
    {
      eventVersion: "2.1",
      eventSource: "aws:s3",
      eventName: "ObjectCreated:Post",
      s3: { bucket: { name: bucket }, object: { key: encodeURIComponent(key) } },
    },
  ],
});
