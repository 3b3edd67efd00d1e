import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { type Part, packed, unpacked } from "./pack.ts";
import { segmentOf } from "./segment.ts";

/** Where the parts of the index lie. */
export type IndexBucket = {
  read: (key: string) => Promise<Part>;
  write: (key: string, part: Part) => Promise<void>;
  remove: (key: string) => Promise<void>;
};

export const indexBucket = (client: S3Client, bucket: string): IndexBucket => ({
  async read(key) {
    const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    return unpacked((await Body?.transformToByteArray()) ?? new Uint8Array());
  },
  async write(key, part) {
    await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: await packed(part) }));
  },
  async remove(key) {
    await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
  },
});

export const nothing: Part = { segment: segmentOf([]), changes: [] };
