import { CloudFrontClient } from "@aws-sdk/client-cloudfront";
import { S3Client } from "@aws-sdk/client-s3";
import { systemClock } from "../platform/clock.ts";
import { onMessages } from "../platform/lambda.ts";
import { edgeOf, noEdge } from "../publishing/edge.ts";
import { handlePageMessage } from "../publishing/page-messages.ts";
import { pagesBucket } from "../publishing/pages-bucket.ts";
import { theTable } from "./clients.ts";
import { environment } from "./environment.ts";
import { log } from "./log.ts";
import { thePress } from "./press.ts";
import { sendTo } from "./queues.ts";
import { template } from "./template.ts";

const table = theTable();
const distributionId = environment.distributionId();
const deps = {
  table,
  press: thePress(table),
  bucket: pagesBucket(new S3Client({}), environment.pagesBucket()),
  edge: distributionId ? edgeOf(new CloudFrontClient({}), distributionId, () => crypto.randomUUID()) : noEdge,
  clock: systemClock,
  template,
  send: sendTo("pages"),
};

export const handler = onMessages("publish-pages", log, (body) => handlePageMessage(deps, body));
