import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";

export type Secrets = { origin: string; cursor: string };

/** The secrets that a deployment generates; kept with the data, so that cursors of yesterday still work. */
export async function secretsIn(file?: string): Promise<Secrets> {
  const kept = file ? await readFile(file, "utf8").catch(() => undefined) : undefined;
  if (kept) return JSON.parse(kept);
  const secrets = { origin: randomBytes(24).toString("hex"), cursor: randomBytes(24).toString("hex") };
  if (file) await writeFile(file, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}
