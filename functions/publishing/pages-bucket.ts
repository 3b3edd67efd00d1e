import { DeleteObjectCommand, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import type { PageFile } from "./press.ts";

/** Where pages lie; written by the publisher alone. */
export type PagesBucket = { put: (file: PageFile) => Promise<void>; remove: (key: string) => Promise<void> };

export const pagesBucket = (client: S3Client, bucket: string): PagesBucket => ({
  async put({ key, body, contentType, cacheControl }) {
    await client.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: key,
        Body: body,
        ContentType: contentType,
        CacheControl: cacheControl,
      }),
    );
  },
  async remove(key) {
    await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
  },
});
