import { setTimeout as pause } from "node:timers/promises";
import type { _Record as StreamRecord } from "@aws-sdk/client-dynamodb-streams";
import { streamDelivery } from "../definitions/stream.ts";
import { failedIn } from "./batch-failures.ts";

export type Deliver = (records: StreamRecord[]) => Promise<void>;
type Hand = (event: { Records: object[] }) => Promise<unknown>;

/**
 * Hands records to a function as an event source mapping does: a batch that throws is halved, one that names
 * its first failure goes on from there, and what has failed too often is set aside.
 */
export function deliverTo(
  hand: Hand,
  setAside: (record: StreamRecord) => void,
  wait: (ms: number) => Promise<unknown> = pause,
): Deliver {
  return async function deliver(records) {
    let rest = records;
    let attempts = 0;
    while (rest.length > 0) {
      const { done, threw } = await attempt(hand, rest);
      if (done === rest.length) return;
      if (done > 0) attempts = 0;
      rest = rest.slice(done);
      if (threw && rest.length > 1) {
        const half = Math.ceil(rest.length / 2);
        await deliver(rest.slice(0, half));
        rest = rest.slice(half);
        continue;
      }
      attempts += 1;
      if (attempts > streamDelivery.retryAttempts) {
        const [lost, ...others] = rest;
        if (lost) setAside(lost);
        rest = others;
        attempts = 0;
      } else await wait(Math.min(2_000, 50 * 2 ** attempts));
    }
  };
}

/** How many records of a batch were handled: all, none, or those before the first that came back. */
async function attempt(hand: Hand, records: StreamRecord[]): Promise<{ done: number; threw: boolean }> {
  try {
    const failed = failedIn(await hand({ Records: records.map(asLambdaRecord) }));
    const first = records.findIndex((record) => failed.includes(record.dynamodb?.SequenceNumber ?? ""));
    return { done: first < 0 ? (failed.length > 0 ? 0 : records.length) : first, threw: false };
  } catch {
    return { done: 0, threw: true };
  }
}

/** The same record as Lambda gets it: instants are seconds. */
function asLambdaRecord(record: StreamRecord): object {
  const { ApproximateCreationDateTime: created, ...change } = record.dynamodb ?? {};
  return {
    ...record,
    dynamodb: { ...change, ...(created && { ApproximateCreationDateTime: Math.floor(created.getTime() / 1_000) }) },
    eventSourceARN: "arn:aws:dynamodb:eu-west-3:000000000000:table/palier/stream/local",
  };
}
