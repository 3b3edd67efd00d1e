import { CloudFrontClient } from "@aws-sdk/client-cloudfront";
import { S3Client } from "@aws-sdk/client-s3";
import { systemClock } from "../platform/clock.ts";
import { onMessages } from "../platform/lambda.ts";
import { edgeOf, noEdge } from "../publishing/edge.ts";
import { filesOf } from "../publishing/page-files.ts";
import { handlePageMessage } from "../publishing/page-messages.ts";
import type { PageRef } from "../publishing/page-ref.ts";
import { pagesBucket } from "../publishing/pages-bucket.ts";
import { publishedHtml } from "../publishing/published-html.ts";
import { withPictures } from "../publishing/show-pictures.ts";
import { theTable } from "./clients.ts";
import { environment } from "./environment.ts";
import { log } from "./log.ts";
import { thePress } from "./press.ts";
import { pageQueues, sendTo } from "./queues.ts";
import { template } from "./template.ts";

const table = theTable();
const distributionId = environment.distributionId();
const press = thePress(table, publishedHtml);
const s3 = new S3Client({});
const buckets = { pages: environment.bucket("pages"), media: environment.bucket("media") };
const deps = {
  table,
  sources: press.sources,
  filesOf: (ref: PageRef, now: Date, version: number) => filesOf(press, ref, now, version),
  bucket: withPictures(pagesBucket(s3, buckets.pages), s3, buckets),
  edge: distributionId ? edgeOf(new CloudFrontClient({}), distributionId, () => crypto.randomUUID()) : noEdge,
  clock: systemClock,
  template,
  send: { ...pageQueues(), figures: sendTo("figures") },
};

export const handler = onMessages("publish-pages", log, (body) => handlePageMessage(deps, body));
