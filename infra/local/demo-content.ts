import { existsSync } from "node:fs";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import brand from "../../brand.json" with { type: "json" };
import type { Table } from "../../functions/platform/table.ts";
import { type Backing, connectTable, tableName } from "./backing.ts";
import { type Checkpoints, checkpoints } from "./checkpoints.ts";
import { createTable, startStream } from "./create-table.ts";
import type { DataFolder } from "./data-folder.ts";
import { startDynamoDb } from "./dynamodb.ts";
import { now } from "./moving-clock.ts";
import { shardReader } from "./stream-shards.ts";

export type Say = (line: string) => void;
/** Drawings by name, to be put into the bucket. */
export type Pictures = ReadonlyMap<string, string>;

/** Written when the demo is complete, so that one that was interrupted is made again. */
const marker = (folder: DataFolder) => folder.path("demo");
export const lacksDemo = (folder: DataFolder | undefined) => !folder || !existsSync(marker(folder));

/**
 * Fills the database of a fresh data folder. It is written in memory and copied: on a disk the database waits
 * for every single write, which takes minutes. Its stream starts empty: the demo brings what follows from it.
 */
export async function seedFolder(java: string, folder: DataFolder, say: Say): Promise<Pictures> {
  const scratch = await mkdtemp(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "palier-demo-"));
  try {
    const dynamoDb = await startDynamoDb(java, { dbPath: scratch });
    const { base, table } = connectTable(dynamoDb.endpoint);
    await createTable(base, tableName, { stream: false });
    const seeded = seedTable(table, say).finally(() => startStream(base, tableName));
    const pictures = await seeded.finally(async () => {
      base.destroy();
      await dynamoDb.stop();
    });
    await cp(scratch, folder.path("dynamodb"), { recursive: true });
    return pictures;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

export async function seedTable(table: Table, log: Say): Promise<Pictures> {
  // Loaded only when it is wanted: the drawings are most of this platform's code.
  const { seedDemo } = await import("./demo/seed.ts");
  const pictures = new Map<string, string>();
  const putPicture = async (name: string, svg: string) => void pictures.set(name, svg);
  await seedDemo({ table, now: now(), timeZone: brand.timeZone, putPicture, log });
  return pictures;
}

/** The demo brings everything that follows from it: its pictures are put, and its changes in the stream passed over. */
export async function completeDemo(
  backing: Backing,
  pictures: Pictures,
  readers: readonly Checkpoints[],
  folder?: DataFolder,
): Promise<void> {
  for (const [name, svg] of pictures) await putPicture(backing, name, svg);
  await passOverStream(backing, readers);
  if (folder) await writeFile(marker(folder), now().toISOString());
}

const putPicture = ({ s3, services }: Backing, name: string, svg: string) =>
  s3.send(
    new PutObjectCommand({
      Bucket: services.bucket("pages"),
      Key: `pictures/${name}`,
      Body: svg,
      ContentType: "image/svg+xml",
      CacheControl: "public, max-age=3600",
    }),
  );

async function passOverStream({ streams, streamArn }: Backing, readers: readonly Checkpoints[]): Promise<void> {
  const read = shardReader(streams, streamArn, checkpoints());
  for (let found = true; found; ) {
    const reads = await read();
    found = reads.some(({ records }) => records.length > 0);
    for (const { shard, records } of reads) {
      const last = records.at(-1)?.dynamodb?.SequenceNumber;
      if (last) for (const reader of readers) reader.set(shard, last);
    }
  }
}
