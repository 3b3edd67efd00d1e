import { S3Client } from "@aws-sdk/client-s3";
import { Event } from "../events/catalogue.ts";
import { dropPictures } from "../pictures/drop-pictures.ts";
import { mediaBucket } from "../pictures/media-bucket.ts";
import { uploadsBucket } from "../pictures/uploads-bucket.ts";
import { onMessages } from "../platform/lambda.ts";
import { theTable } from "./clients.ts";
import { environment } from "./environment.ts";
import { galleriesOn } from "./galleries.ts";
import { log } from "./log.ts";

const s3 = new S3Client({});
const deps = {
  findGallery: galleriesOn(theTable()).findGallery,
  uploads: uploadsBucket(s3, environment.bucket("uploads")),
  media: mediaBucket(s3, environment.bucket("media")),
};

export const handler = onMessages("drop-pictures", log, async (body) => {
  const event = Event.parse(body);
  if (event.type === "pictures.dropped" || event.type === "report-pictures.dropped") await dropPictures(deps, event);
});
