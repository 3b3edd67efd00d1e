import { S3Client } from "@aws-sdk/client-s3";
import { checkUpload } from "../pictures/check-upload.ts";
import { mediaBucket } from "../pictures/media-bucket.ts";
import { reencode } from "../pictures/reencode.ts";
import { keysIn } from "../pictures/upload-notification.ts";
import { uploadsBucket } from "../pictures/uploads-bucket.ts";
import { onMessages } from "../platform/lambda.ts";
import { theTable } from "./clients.ts";
import { environment } from "./environment.ts";
import { galleriesOn } from "./galleries.ts";
import { log } from "./log.ts";

const s3 = new S3Client({});
const deps = {
  galleries: galleriesOn(theTable()),
  uploads: uploadsBucket(s3, environment.bucket("uploads")),
  media: mediaBucket(s3, environment.bucket("media")),
  reencode,
};

export const handler = onMessages("check-upload", log, async (body, { attributes }) => {
  const tried = Number(attributes.ApproximateReceiveCount ?? 1);
  for (const key of keysIn(body)) await checkUpload(deps, key, tried);
});
