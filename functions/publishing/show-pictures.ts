import { CopyObjectCommand, HeadObjectCommand, type S3Client, S3ServiceException } from "@aws-sdk/client-s3";
import type { PageFile, PictureFile, SiteFile } from "./press.ts";
import type { Place } from "./publish-page.ts";

/** Told at its removal, the edge forgets a picture at once; a browser may keep it for a day. */
const pictureCacheControl = "public, max-age=86400, s-maxage=2592000";

type Buckets = { pages: string; media: string };

/** Pages with their pictures, which come from where they are kept; one that is there already stays as it is. */
export const withPictures = (pages: Place<PageFile>, client: S3Client, buckets: Buckets): Place<SiteFile> => ({
  put: (file) => ("keptAs" in file ? show(client, buckets, file) : pages.put(file)),
  remove: pages.remove,
});

async function show(client: S3Client, { pages, media }: Buckets, { key, keptAs }: PictureFile): Promise<void> {
  if (await isThere(client, pages, key)) return;
  await client.send(
    new CopyObjectCommand({
      Bucket: pages,
      Key: key,
      CopySource: `${media}/${keptAs}`,
      MetadataDirective: "REPLACE",
      ContentType: key.endsWith(".jpg") ? "image/jpeg" : "image/webp",
      CacheControl: pictureCacheControl,
    }),
  );
}

/** Without the right to list, what is missing is answered as forbidden. */
async function isThere(client: S3Client, Bucket: string, Key: string): Promise<boolean> {
  try {
    await client.send(new HeadObjectCommand({ Bucket, Key }));
    return true;
  } catch (error) {
    if (error instanceof S3ServiceException && [403, 404].includes(error.$metadata.httpStatusCode ?? 0)) return false;
    throw error;
  }
}
