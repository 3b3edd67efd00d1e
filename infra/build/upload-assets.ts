import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { getMimeType } from "hono/utils/mime";

/** Puts the built assets into their bucket; names are hashed, so that what is there already is never changed. */
export async function uploadAssets(s3: S3Client, bucket: string, folder: string): Promise<number> {
  const files = (await readdir(folder)).filter((file) => file !== "manifest.json");
  for (const file of files) {
    await s3.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: `assets/${file}`,
        Body: await readFile(join(folder, file)),
        ContentType: getMimeType(file) ?? "application/octet-stream",
        CacheControl: "public, max-age=31536000, immutable",
      }),
    );
  }
  return files.length;
}
