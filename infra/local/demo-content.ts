import { existsSync, writeFileSync } from "node:fs";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import brand from "../../brand.json" with { type: "json" };
import type { Backing } from "./backing.ts";
import { type Checkpoints, checkpoints } from "./checkpoints.ts";
import { now } from "./moving-clock.ts";
import { shardReader } from "./stream-shards.ts";

export type DemoContent = Backing & {
  /** Written when the demo is complete, so that one that was interrupted is made again. */
  marker?: string;
  /** Of every reader of the stream. */
  readers: readonly Checkpoints[];
  say: (line: string) => void;
};

/** Fills a fresh table with the demo. It brings everything that follows from it, so that the stream is passed over. */
export async function bringDemo(parts: DemoContent): Promise<void> {
  if (parts.marker && existsSync(parts.marker)) return;
  // Loaded only when it is wanted: the drawings are most of this platform's code.
  const { seedDemo } = await import("./demo/seed.ts");
  await seedDemo({
    table: parts.table,
    now: now(),
    timeZone: brand.timeZone,
    putPicture: async (name, svg) => {
      await parts.s3.send(
        new PutObjectCommand({
          Bucket: parts.services.bucket("pages"),
          Key: `pictures/${name}`,
          Body: svg,
          ContentType: "image/svg+xml",
          CacheControl: "public, max-age=3600",
        }),
      );
    },
    log: parts.say,
  });
  await passOverStream(parts);
  if (parts.marker) writeFileSync(parts.marker, now().toISOString());
}

async function passOverStream({ streams, streamArn, readers }: DemoContent): Promise<void> {
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
