import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** How far a reader of the stream has come: the last sequence number it has handled, per shard. */
export type Checkpoints = {
  get: (shard: string) => string | undefined;
  set: (shard: string, sequence: string) => void;
};

/** Kept in a file across restarts, or only in memory without one. */
export function checkpoints(file?: string): Checkpoints {
  const known = new Map<string, string>(file ? read(file) : []);
  return {
    get: (shard) => known.get(shard),
    set: (shard, sequence) => {
      known.set(shard, sequence);
      if (file) write(file, known);
    },
  };
}

function read(file: string): [string, string][] {
  try {
    return Object.entries(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return [];
  }
}

function write(file: string, known: Map<string, string>): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(Object.fromEntries(known)));
  renameSync(`${file}.new`, file);
}
