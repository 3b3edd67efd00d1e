import { assets } from "palier:assets";
import { S3Client } from "@aws-sdk/client-s3";
import { actStore } from "../acts/store.ts";
import { readCircles } from "../circles/read-circles.ts";
import { factStore } from "../insights/fact-store.ts";
import { foldFigures } from "../insights/fold-figures.ts";
import { systemClock } from "../platform/clock.ts";
import { onMessagesTogether } from "../platform/lambda.ts";
import { noEdge } from "../publishing/edge.ts";
import { pagesBucket } from "../publishing/pages-bucket.ts";
import { publishPage } from "../publishing/publish-page.ts";
import { transparencyFiles } from "../publishing/transparency-files.ts";
import { brand } from "./brand.ts";
import { theTable } from "./clients.ts";
import { environment } from "./environment.ts";
import { log } from "./log.ts";
import { sendTo } from "./queues.ts";
import { template } from "./template.ts";

const table = theTable();
const origin = environment.publicOrigin();
const facts = factStore(table);
const deps = {
  facts,
  circles: readCircles(table).circles,
  actsOfMonth: actStore(table).ofMonth,
  timeZone: brand.timeZone,
  send: sendTo("insights"),
};
const publishing = {
  table,
  filesOf: async () => {
    const figures = await facts.publicFigures();
    return figures ? transparencyFiles(figures, { brand, assets }, origin) : [];
  },
  bucket: pagesBucket(new S3Client({}), environment.bucket("pages")),
  edge: noEdge,
  clock: systemClock,
  template,
};

/**
 * Works all figures out of their facts, then publishes those that anyone may read: once for all that was asked, since
 * whoever asks wants them as they are now. The very first time there are none yet, and the page says so.
 */
export const handler = onMessagesTogether("fold-figures", log, async () => {
  const { staff } = await foldFigures(deps, systemClock());
  log({ level: "info", function: "fold-figures", ideas: staff.ideas, comments: staff.ever.voice.n });
  await publishPage(publishing, { page: "transparency" });
  return [];
});
