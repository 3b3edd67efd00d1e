import { rm } from "node:fs/promises";
import { join } from "node:path";
import { SendMessageCommand } from "@aws-sdk/client-sqs";
import type { BrandSource } from "../../functions/platform/brand.ts";
import type { Table } from "../../functions/platform/table.ts";
import { buildWeb } from "../../web/build.ts";
import { demoBrand } from "../build/brand.ts";
import { buildFunctions, root } from "../build/functions.ts";
import { uploadAssets } from "../build/upload-assets.ts";
import type { ApiRequest } from "./api-gateway.ts";
import { type Backing, startBacking } from "./backing.ts";
import { checkpoints } from "./checkpoints.ts";
import type { DataFolder } from "./data-folder.ts";
import { completeDemo, lacksDemo, type Pictures, seedFolder, seedTable } from "./demo-content.ts";
import { freePort } from "./dynamodb.ts";
import { environmentFor } from "./environment.ts";
import { answer } from "./front-door.ts";
import { type Invoke, loadFunctions } from "./functions.ts";
import { type Answer, type HttpServer, openPort } from "./http-server.ts";
import { enrolCast } from "./issuer/enrol-cast.ts";
import { startIssuer } from "./issuer/issuer.ts";
import { needJava } from "./java.ts";
import { sesPath, withMailCatcher } from "./mails/catcher.ts";
import { type Mailbox, openMailbox } from "./mails/mailbox.ts";
import { clockOf, now } from "./moving-clock.ts";
import { type Reactions, type StreamReader, startReactions } from "./reactions.ts";
import { Refusal } from "./refusal.ts";
import { type Secrets, secretsIn } from "./secrets.ts";
import { uploadTaker } from "./uploads.ts";

export type PlatformOptions = {
  /** 0 takes any free port. */
  port: number;
  /** Without one everything is in memory. */
  folder?: DataFolder;
  /** Fills a fresh table with the demo. */
  demo?: boolean;
  /** Tests do not wait for batches to fill. */
  hurry?: boolean;
  /** Told before each step, and what went wrong in the background. */
  say?: (line: string) => void;
  logLevel?: "info" | "error" | "none";
  /** The demo's unless said. */
  brand?: BrandSource;
  /** Names the folder that is built into; one platform at a time builds there. */
  builtAs?: string;
  /** A door that is open already, and stays so when the platform stops. */
  door?: HttpServer;
  /** Writes what the platform begins with, before anything follows from it. */
  begin?: (table: Table, now: Date) => Promise<void>;
  /** Answers the addresses that only this machine has, and hands all others on. */
  around?: (others: Answer) => Answer;
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
  /** The same at once, for long times: nothing is waited for between. */
  leap: (ms: number, then?: () => Promise<void>) => Promise<void>;
  now: () => Date;
  stop: () => Promise<void>;
};

type AtTheEnd = (end: () => Promise<void>) => void;

/** Starts the whole platform in this process; what was started is stopped again when a later step fails. */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const ends: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const end of ends.splice(0).reverse()) await end().catch(() => undefined);
  };
  try {
    return { ...(await start(options, (end) => ends.push(end))), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(options: PlatformOptions, atTheEnd: AtTheEnd): Promise<Omit<Platform, "stop">> {
  const { say = () => {} } = options;
  const door = options.door ?? (await openPort(options.port, say));
  if (!options.door) atTheEnd(door.stop);
  const origin = `http://localhost:${door.port}`;
  say("building pages and functions");
  const java = await needJava(join(root, ".local"), say);
  const [{ bundles, assets }, pictures] = await Promise.all([buildAll(options), demoFor(options, java)]);
  if (!options.folder) atTheEnd(() => rm(join(bundles, ".."), { recursive: true, force: true }));
  say("starting the database, the buckets and the queues");
  const backing = await startBacking(java, options.folder);
  atTheEnd(backing.stop);
  await uploadAssets(backing.s3, backing.services.bucket("assets"), assets);
  say("starting the sign-in service");
  const issuerPort = options.port === 0 ? await freePort() : door.port + 1;
  const issuer = await startIssuer({ port: issuerPort, publicOrigin: origin }).catch(refusal(issuerPort));
  atTheEnd(issuer.stop);
  await enrolCast(backing.table, issuer.issuer, now());
  const secrets = await secretsIn(options.folder?.path("secrets.json"));
  setEnvironment(options, backing, origin, issuer, secrets);
  say("starting the functions");
  const invoke = await loadFunctions(bundles);
  await options.begin?.(backing.table, now());
  const reactions = await liven(options, backing, invoke, pictures);
  atTheEnd(reactions.stop);
  const mailbox = await openMailbox(options.folder?.path("mails"));
  openDoor(door, backing, invoke, secrets, mailbox, options);
  say("publishing the pages");
  await publishEverything(backing);
  await reactions.settled();
  const { table, s3, sqs, services } = backing;
  const clock = clockOf(reactions, services);
  return { table, s3, sqs, services, origin, dynamoDbEndpoint: backing.dynamoDb.endpoint, invoke, now, ...clock };
}

const refusal = (port: number) => (error: NodeJS.ErrnoException) => {
  if (error.code !== "EADDRINUSE") throw error;
  throw new Refusal(`Port ${port}, for the sign-in service, is taken: stop what uses it, or start with -- --port.`);
};

type Built = { bundles: string; assets: string };

/** Into a folder of its own, since several may be built at once by tests. */
async function buildAll({ folder, brand = demoBrand(), builtAs }: PlatformOptions): Promise<Built> {
  const outDir = join(root, ".build/local", builtAs ?? (folder ? "kept" : `memory-${process.pid}`));
  const [bundles, assets] = [join(outDir, "functions"), join(outDir, "assets")];
  await buildWeb(assets, brand);
  await buildFunctions({ outDir: bundles, clockMayRunAhead: true, assetsDir: assets, brand });
  return { bundles, assets };
}

function setEnvironment(
  options: PlatformOptions,
  { dynamoDb, services, table }: Backing,
  origin: string,
  { issuer: url, clientId }: { issuer: string; clientId: string },
  secrets: Secrets,
): void {
  const around = { dynamoDb: dynamoDb.endpoint, services, tableName: table.name, origin, secrets };
  Object.assign(
    process.env,
    environmentFor({
      ...around,
      mails: origin + sesPath,
      issuer: { url, clientId },
      brandName: (options.brand ?? demoBrand()).brand.name,
      logLevel: options.logLevel ?? "error",
    }),
  );
}

/** Fills a fresh data folder with the demo, before its database starts. */
async function demoFor({ folder, demo, say = () => {} }: PlatformOptions, java: string): Promise<Pictures | undefined> {
  if (!demo || !folder || !lacksDemo(folder)) return undefined;
  say("making the demo");
  return await seedFolder(java, folder, say);
}

/** Starts what follows from every change and from the clock, after the changes of the demo. */
async function liven(
  { folder, demo, hurry = false, say = () => {} }: PlatformOptions,
  backing: Backing,
  invoke: Invoke,
  seeded: Pictures | undefined,
): Promise<Reactions> {
  const kept = (reader: StreamReader) => checkpoints(folder?.path(`checkpoints/${reader}.json`));
  const readers = { "count-support": kept("count-support"), "from-stream": kept("from-stream") };
  const pictures = seeded ?? (demo && !folder ? await seedTable(backing.table, say) : undefined);
  if (pictures) await completeDemo(backing, pictures, Object.values(readers), folder);
  return startReactions({ ...backing, invoke, readers, hurry, say });
}

function openDoor(
  door: HttpServer,
  backing: Backing,
  invoke: Invoke,
  { origin: secret }: Secrets,
  mailbox: Mailbox,
  { around = (others) => others, brand = demoBrand() }: PlatformOptions,
): void {
  const { s3, services } = backing;
  const buckets = { pages: services.bucket("pages"), assets: services.bucket("assets") };
  const takeUpload = uploadTaker(backing);
  const { languages } = brand.brand;
  const fromPlatform = (request: ApiRequest) =>
    answer({ s3, buckets, takeUpload, invoke, secret, now, languages }, request);
  door.serve(around(withMailCatcher(mailbox, now, fromPlatform)));
}

/** Whatever the present bundle did not publish yet; it goes on from message to message. */
const publishEverything = async ({ sqs, services }: Backing) => {
  await sqs.send(
    new SendMessageCommand({
      QueueUrl: services.queueUrl("search"),
      MessageBody: JSON.stringify({ rebuild: { ifOutdated: true } }),
    }),
  );
  await sqs.send(
    new SendMessageCommand({
      QueueUrl: services.queueUrl("pages"),
      MessageBody: JSON.stringify({ republish: { outdatedOnly: true } }),
    }),
  );
};
