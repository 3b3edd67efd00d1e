import { existsSync, readFileSync } from "node:fs";
import { CloudFrontClient } from "@aws-sdk/client-cloudfront";
import { S3Client } from "@aws-sdk/client-s3";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { fontMetrics } from "../../web/share/font-metrics.ts";
import { readCircles } from "../circles/read-circles.ts";
import { systemClock } from "../platform/clock.ts";
import { onMessages } from "../platform/lambda.ts";
import { edgeOf, noEdge } from "../publishing/edge.ts";
import { pagesBucket } from "../publishing/pages-bucket.ts";
import { publishAsAsked } from "../publishing/publish-as-asked.ts";
import { shareFilesOf } from "../publishing/share-files.ts";
import { readStanding } from "../support/standing.ts";
import { brand } from "./brand.ts";
import { theTable } from "./clients.ts";
import { environment } from "./environment.ts";
import { log } from "./log.ts";
import { template } from "./template.ts";

/** Lies beside the bundle: `infra/build/bundle-files.ts`. */
const fileBeside = (name: string) => new Uint8Array(readFileSync(new URL(`./${name}`, import.meta.url)));

await initWasm(fileBeside("resvg.wasm"));
const display = fileBeside("display-800.ttf");
const text = fileBeside("text-600.ttf");
const font = { fontBuffers: [display, text, fileBeside("text-500.ttf")], defaultFontFamily: "Instrument Sans" };

function png(svg: string): Uint8Array {
  const drawing = new Resvg(svg, { font });
  const rendered = drawing.render();
  const bytes = rendered.asPng();
  rendered.free();
  drawing.free();
  return bytes;
}

/** The logo as data, for the drawing asks nobody for a file. */
const logoFile = new URL("./logo.png", import.meta.url);
const drawnBrand = {
  ...brand,
  logo:
    brand.logo && existsSync(logoFile)
      ? { ...brand.logo, address: `data:image/png;base64,${readFileSync(logoFile, "base64")}` }
      : undefined,
};

const table = theTable();
const distributionId = environment.distributionId();
const deps = {
  table,
  filesOf: shareFilesOf({
    sources: { standing: (ideaId) => readStanding(table, ideaId), findCircle: readCircles(table).findCircle },
    brand: drawnBrand,
    display: fontMetrics(display),
    text: fontMetrics(text),
    png,
  }),
  bucket: pagesBucket(new S3Client({}), environment.bucket("pages")),
  edge: distributionId ? edgeOf(new CloudFrontClient({}), distributionId, () => crypto.randomUUID()) : noEdge,
  clock: systemClock,
  template,
};

export const handler = onMessages("draw-shares", log, (body) => publishAsAsked(deps, body));
