import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { inject } from "vitest";
import type { RandomBytes } from "../functions/platform/ids.ts";
import type { Table } from "../functions/platform/table.ts";
import { createTable } from "../infra/local/create-table.ts";
import { accountFor, costOf } from "./accounting.ts";

/** A table of its own on the real engine (its stream starts with `streamOf`), a clock that tests move, seeded randomness. */
export async function createWorld(options: { startsAt?: string; seed?: number } = {}) {
  const account = crypto.randomUUID().replaceAll("-", "");
  const localClient = localClientOf(account);
  const base = localClient();
  const table: Table = { client: documents(base), name: `world-${crypto.randomUUID()}` };
  const onlooker = localClient(5);
  const others: DynamoDBClient[] = [];
  accountFor(base, onlooker);
  await createTable(base, table.name, { stream: false });
  const time = { now: new Date(options.startsAt ?? "2026-03-02T09:00:00.000Z") };
  return {
    /** The engine keeps the tables of every access key apart, so that one world is not slowed by all the others. */
    account,
    table,
    base,
    /** A client of its own, for looking on: neither accounted nor disturbed. */
    raw: documents(onlooker),
    /** What a block costs at the table in requests and units, as our own accounting reckons it. */
    costOf,
    /** The same table through a client that the caller may disturb: `world.through((client) => disturb(client, …))`. */
    through<T>(disturbance: (client: DynamoDBClient) => T): { table: Table; disturbance: T } {
      const client = localClient();
      others.push(client);
      return { disturbance: disturbance(client), table: { client: documents(client), name: table.name } };
    },
    time,
    clock: () => new Date(time.now),
    pass: (ms: number) => {
      time.now = new Date(time.now.getTime() + ms);
    },
    random: seededBytes(options.seed ?? 1),
    close: () => {
      for (const client of [base, onlooker, ...others]) client.destroy();
    },
  };
}
export type World = Awaited<ReturnType<typeof createWorld>>;

const localClientOf =
  (accessKeyId: string) =>
  (maxAttempts = 1) =>
    new DynamoDBClient({
      endpoint: inject("dynamoDbEndpoint"),
      region: "eu-west-3",
      credentials: { accessKeyId, secretAccessKey: "local" },
      maxAttempts,
    });

const documents = (client: DynamoDBClient) =>
  DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });

/** mulberry32: enough to make test ids differ and runs repeat. */
export function seededBytes(seed: number): RandomBytes {
  const next = seededRandom(seed);
  return (size) => Uint8Array.from({ length: size }, () => Math.floor(next() * 256));
}

export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
