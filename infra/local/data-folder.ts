import { rmSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Refusal } from "./refusal.ts";

export type DataFolder = { path: (name: string) => string; releaseNow: () => void };

/**
 * Takes the data folder for this process; a lock left by a process that has ended is taken over.
 * @throws Refusal when another process holds it.
 */
export async function takeDataFolder(root: string, fresh: boolean): Promise<DataFolder> {
  await mkdir(root, { recursive: true });
  const lock = join(root, "lock");
  await takeLock(lock, root);
  if (fresh) await Promise.all(kept.map((name) => rm(join(root, name), { recursive: true, force: true })));
  await mkdir(join(root, "dynamodb"), { recursive: true });
  await mkdir(join(root, "buckets"), { recursive: true });
  await mkdir(join(root, "queues"), { recursive: true });
  return { path: (name) => join(root, name), releaseNow: () => rmSync(lock, { force: true }) };
}

/** Everything below the folder that a start with --fresh forgets. */
const kept = ["dynamodb", "buckets", "queues", "checkpoints", "secrets.json", "demo", "mails"];

async function takeLock(lock: string, root: string): Promise<void> {
  const take = () => writeFile(lock, String(process.pid), { flag: "wx" });
  try {
    await take();
  } catch {
    const holder = Number(await readFile(lock, "utf8").catch(() => ""));
    if (isRunning(holder))
      throw new Refusal(`Palier already runs on ${root} as process ${holder}: stop it first, or remove ${lock}.`);
    await rm(lock, { force: true });
    await take();
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
