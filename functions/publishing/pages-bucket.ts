import { DeleteObjectCommand, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import type { PageFile } from "./press.ts";
import type { Place } from "./publish-page.ts";

/** Where pages lie; written by publishers alone. */
export const pagesBucket = (client: S3Client, bucket: string): Place<PageFile<string | Uint8Array>> => ({
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
