import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import type { StoredFile } from "./reencode.ts";

/** Checked pictures, shown or not. Private: publication copies what may be seen to where everybody reads. */
export const mediaBucket = (client: S3Client, bucket: string) => ({
  async put({ file, body, contentType }: StoredFile): Promise<void> {
    await client.send(new PutObjectCommand({ Bucket: bucket, Key: file, Body: body, ContentType: contentType }));
  },
  async read(file: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    try {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: file }));
      return Body && new Uint8Array(await Body.transformToByteArray());
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  },
  async remove(file: string): Promise<void> {
    await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: file }));
  },
});
