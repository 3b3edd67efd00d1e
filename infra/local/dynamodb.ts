import type { ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { spawnTied, stopped } from "./child.ts";

export type DynamoDbLocal = { endpoint: string; process: ChildProcess; stop: () => Promise<void> };

/**
 * Starts the real engine, in memory or with its data in `dbPath`; resolves once it takes connections.
 * `apart`: every access key has tables of its own.
 */
export async function startDynamoDb(
  java: string,
  options: { dbPath?: string; port?: number; apart?: boolean } = {},
): Promise<DynamoDbLocal> {
  const port = options.port ?? (await freePort());
  const emulator = join(
    dirname(createRequire(import.meta.url).resolve("amplify-dynamodb-simulator/package.json")),
    "emulator",
  );
  const store = options.dbPath ? ["-dbPath", options.dbPath] : ["-inMemory"];
  const child = spawnTied(
    java,
    [
      `-Djava.library.path=${join(emulator, "DynamoDBLocal_lib")}`,
      "-XX:TieredStopAtLevel=1",
      "-XX:+UseSerialGC",
      "-Xmx768m",
      "-jar",
      join(emulator, "DynamoDBLocal.jar"),
      "-port",
      String(port),
      ...(options.apart ? [] : ["-sharedDb"]),
      "-disableTelemetry",
      ...store,
    ],
    emulator,
  );
  let complaint = "";
  child.stderr?.on("data", (chunk) => {
    complaint = `${complaint}${chunk}`.slice(-2_000);
  });
  const endpoint = `http://127.0.0.1:${port}`;
  await answering(endpoint, child, () => complaint);
  return { endpoint, process: child, stop: () => stopped(child) };
}

export async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no free port")),
      );
    });
  });
}

/** A busy machine may need long to start a Java program. */
const longestStartMs = 120_000;

async function answering(endpoint: string, child: ChildProcess, complaint: () => string): Promise<void> {
  const began = Date.now();
  while (Date.now() - began < longestStartMs) {
    if (child.exitCode !== null) throw new Error(`DynamoDB Local stopped at once: ${complaint()}`);
    const up = await fetch(endpoint, { signal: AbortSignal.timeout(5_000) }).then(
      () => true,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stopped(child);
  throw new Error(`DynamoDB Local did not answer within ${longestStartMs / 1_000} s: ${complaint()}`);
}
