import { CopyObjectCommand, type S3Client } from "@aws-sdk/client-s3";

/** Copies files inside the bucket of checked pictures; apart, for only one function does. */
export const mediaCopies = (client: S3Client, bucket: string) => ({
  async copy(from: string, to: string): Promise<void> {
    await client.send(new CopyObjectCommand({ Bucket: bucket, Key: to, CopySource: `${bucket}/${from}` }));
  },
});
