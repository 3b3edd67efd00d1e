import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, type S3Client } from "@aws-sdk/client-s3";
import type { Arrived } from "./inspect.ts";
import { pictureLimits } from "./limits.ts";

/** Where strangers' files arrive. Nobody but the check reads them, and they stay no longer than it takes. */
export type UploadsBucket = {
  /** Undefined when it is gone; what is too heavy is not even read. */
  read: (key: string) => Promise<Arrived | "too-heavy" | undefined>;
  remove: (key: string) => Promise<void>;
};

export const uploadsBucket = (client: S3Client, bucket: string): UploadsBucket => ({
  async read(key) {
    try {
      const {
        Body,
        ContentLength = 0,
        ContentType,
      } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      if (ContentLength > pictureLimits.bytes) {
        await Body?.transformToWebStream().cancel();
        return "too-heavy";
      }
      return { bytes: (await Body?.transformToByteArray()) ?? new Uint8Array(), type: ContentType };
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  },
  async remove(key) {
    await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
  },
});
