import { join } from "node:path";
import { buildWeb } from "../../web/build.ts";
import { buildFunctions, root } from "../build/functions.ts";
import { type Backing, startBacking } from "./backing.ts";
import type { DataFolder } from "./data-folder.ts";
import { freePort } from "./dynamodb.ts";
import { environmentFor } from "./environment.ts";
import { answer } from "./front-door.ts";
import { type Invoke, loadFunctions } from "./functions.ts";
import { openPort } from "./http-server.ts";
import { enrolCast } from "./issuer/enrol-cast.ts";
import { startIssuer } from "./issuer/issuer.ts";
import { needJava } from "./java.ts";
import { clockOf, now } from "./moving-clock.ts";
import { startReactions } from "./reactions.ts";
import { secretsIn } from "./secrets.ts";
import { uploadAssets } from "../build/upload-assets.ts";

export type PlatformOptions = {
  /** 0 takes any free port. */
  port: number;
  /** Without one everything is in memory. */
  folder?: DataFolder;
  /** Tests do not wait for delayed messages and batches. */
  hurry?: boolean;
  /** Told before each step, and what went wrong in the background. */
  say?: (line: string) => void;
  logLevel?: "info" | "error" | "none";
};

export type Platform = Pick<Backing, "table" | "s3" | "sqs" | "services"> & {
  origin: string;
  dynamoDbEndpoint: string;
  invoke: Invoke;
  /** Waits until everything that follows at once from what was done has been done. */
  settled: () => Promise<void>;
  /** The same, and lets the time of delayed messages pass without waiting for it. */
  settledLater: () => Promise<void>;
  /** Moves the clock of all functions ahead, runs what is due by then, and waits until it is done. */
  advance: (ms: number) => Promise<void>;
  now: () => Date;
  stop: () => Promise<void>;
};

/** Starts the whole platform in this process; what was started is stopped again when a later step fails. */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const end of stops.splice(0).reverse()) await end().catch(() => undefined);
  };
  try {
    return await start(options, (end) => stops.push(end), stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

type AtTheEnd = (end: () => Promise<void>) => void;

async function start(options: PlatformOptions, atTheEnd: AtTheEnd, stop: () => Promise<void>): Promise<Platform> {
  const { folder, say = () => {} } = options;
  const door = await openPort(options.port, say);
  atTheEnd(door.stop);
  const origin = `http://localhost:${door.port}`;
  const outDir = join(root, ".build/local", folder ? "functions" : `functions-${process.pid}`);
  say("building pages and functions");
  const assets = join(root, ".build/assets");
  await buildWeb(assets);
  await buildFunctions({ outDir, clockMayRunAhead: true });
  say("starting the database, the buckets and the queues");
  const backing = await startBacking(await needJava(join(root, ".local"), say), folder);
  atTheEnd(backing.stop);
  await uploadAssets(backing.s3, backing.services.bucket("assets"), assets);
  say("starting the issuer");
  const issuer = await startIssuer({
    port: options.port === 0 ? await freePort() : door.port + 1,
    publicOrigin: origin,
  });
  atTheEnd(issuer.stop);
  await enrolCast(backing.table, issuer.issuer, now());
  const secrets = await secretsIn(folder?.path("secrets.json"));
  Object.assign(
    process.env,
    environmentFor({
      dynamoDb: backing.dynamoDb.endpoint,
      services: backing.services,
      tableName: backing.table.name,
      origin,
      issuer: { url: issuer.issuer, clientId: issuer.clientId },
      secrets,
      logLevel: options.logLevel ?? "error",
    }),
  );
  say("starting the functions");
  const invoke = await loadFunctions(outDir);
  const reactions = startReactions({
    ...backing,
    invoke,
    ...(folder && { checkpointFile: (reader) => folder.path(`checkpoints/${reader}.json`) }),
    hurry: options.hurry ?? false,
    say,
  });
  atTheEnd(reactions.stop);
  const buckets = { pages: backing.services.bucket("pages"), assets: backing.services.bucket("assets") };
  door.serve((request) => answer({ s3: backing.s3, buckets, invoke, secret: secrets.origin, now }, request));
  return {
    ...backing,
    origin,
    dynamoDbEndpoint: backing.dynamoDb.endpoint,
    invoke,
    now,
    stop,
    ...clockOf(reactions, backing.services),
  };
}
