import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/** Puts the built assets where the front door finds them. Their names carry a hash, so they never change. */
export async function uploadAssets(s3: S3Client, bucket: string, folder: string): Promise<number> {
  const names = (await readdir(folder)).filter((name) => name !== "manifest.json");
  await Promise.all(
    names.map(async (name) =>
      s3.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: `assets/${name}`,
          Body: await readFile(join(folder, name)),
          ContentType: types[extname(name)] ?? "application/octet-stream",
          CacheControl: "public, max-age=31536000, immutable",
        }),
      ),
    ),
  );
  return names.length;
}
