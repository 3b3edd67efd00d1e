import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { takeDataFolder } from "../../infra/local/data-folder.ts";
import { openPort } from "../../infra/local/http-server.ts";
import { startOptions } from "../../infra/local/options.ts";
import { Refusal } from "../../infra/local/refusal.ts";
import { deliverTo } from "../../infra/local/stream-delivery.ts";

const root = mkdtempSync(join(tmpdir(), "palier-local-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const record = (n: number) => ({ dynamodb: { SequenceNumber: String(n) } });
const numbersOf = (event: { Records: object[] }): number[] =>
  event.Records.map((one) => Number("dynamodb" in one && Object(one.dynamodb).SequenceNumber));

test("a batch that throws is halved until only what cannot be handled is set aside", async () => {
  const handled: number[] = [];
  const lost: (string | undefined)[] = [];
  const deliver = deliverTo(
    async (event) => {
      const numbers = numbersOf(event);
      if (numbers.includes(3)) throw new Error("three");
      handled.push(...numbers);
    },
    (one) => lost.push(one.dynamodb?.SequenceNumber),
    async () => {},
  );
  await deliver([1, 2, 3, 4, 5].map(record));
  expect([handled, lost]).toEqual([[1, 2, 4, 5], ["3"]]);
});

test("a batch that names its first failure goes on from there", async () => {
  const batches: number[][] = [];
  const deliver = deliverTo(
    async (event) => {
      const numbers = numbersOf(event);
      batches.push(numbers);
      return { batchItemFailures: batches.length === 1 ? [{ itemIdentifier: "2" }] : [] };
    },
    () => {},
  );
  await deliver([1, 2, 3].map(record));
  expect(batches).toEqual([
    [1, 2, 3],
    [2, 3],
  ]);
});

test("a data folder is taken once, and the lock of a process that ended is taken over", async () => {
  writeFileSync(join(root, "lock"), String(process.ppid));
  await expect(takeDataFolder(root, false)).rejects.toThrow(/already runs/);
  writeFileSync(join(root, "lock"), "999999999");
  const folder = await takeDataFolder(root, false);
  expect(folder.path("lock")).toBe(join(root, "lock"));
  folder.releaseNow();
});

test("a taken port is told in one sentence", async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) => {
    other.listen(0, "localhost", () => {
      const address = other.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
  await expect(openPort(port, () => {})).rejects.toThrow(
    new Refusal(`Port ${port} is taken by another program: stop it, or start with -- --port <another>.`),
  );
  other.close();
});

test.each([["--port", "abc"], ["--port", "0"], ["--colour"]])(
  "options that mean nothing are refused: %s %s",
  (...args) => {
    expect(() => startOptions(args.filter((arg) => arg !== undefined))).toThrow(Refusal);
  },
);
