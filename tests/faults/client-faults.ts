import {
  type DynamoDBClient,
  ProvisionedThroughputExceededException,
  type ServiceOutputTypes,
  TransactionCanceledException,
  TransactionConflictException,
} from "@aws-sdk/client-dynamodb";
import { chance } from "./seeded.ts";

/** How often, from 0 to 1, a request meets what. */
export type FaultRates = {
  conflict: number;
  throttle: number;
  timeoutBefore: number;
  timeoutAfter: number;
  staleIndex: number;
};
export const allFaults: FaultRates = {
  conflict: 0.05,
  throttle: 0.05,
  timeoutBefore: 0.04,
  timeoutAfter: 0.06,
  staleIndex: 0.3,
};

/** Reads are tried again below us, as the SDK does; writes are not, so that ours must do it right. */
const triesOfTheSdk = 3;

export type Met = Record<keyof FaultRates, number>;

/**
 * Disturbs a client as DynamoDB and the network may. Whether a request is disturbed follows from the seed, what it does,
 * to which key, and how often that was done before: the same seed gives the same faults to the same requests.
 */
export function disturb(client: DynamoDBClient, seed: number, rates: FaultRates): Met {
  const met: Met = { conflict: 0, throttle: 0, timeoutBefore: 0, timeoutAfter: 0, staleIndex: 0 };
  const times = new Map<string, number>();
  const snapshots = new Map<string, ServiceOutputTypes>();

  client.middlewareStack.add(
    (next, context) => async (args) => {
      const operation = String(context.commandName);
      const what = `${operation} ${JSON.stringify(aim(args.input))}`;
      const reads = /Get|Query/.test(operation);
      for (let tried = 1; ; tried++) {
        const nth = (times.get(what) ?? 0) + 1;
        times.set(what, nth);
        const meets = (fault: keyof FaultRates) => {
          if (chance(seed, fault, what, nth) >= rates[fault]) return false;
          met[fault]++;
          return true;
        };
        const older = snapshots.get(what);
        if (older && meets("staleIndex")) return { response: undefined, output: structuredClone(older) };
        const before = faultBefore(meets, operation);
        const answer = before ? undefined : await next(args);
        if (answer && isIndexQuery(args.input)) snapshots.set(what, structuredClone(answer.output));
        const fault = before ?? (meets("timeoutAfter") ? timeout() : undefined);
        if (answer && !fault) return answer;
        if (!reads || tried === triesOfTheSdk) throw fault;
      }
    },
    { step: "build", name: "faults", priority: "high" },
  );
  return met;
}

function faultBefore(meets: (fault: keyof FaultRates) => boolean, operation: string): Error | undefined {
  if (!/Get|Query/.test(operation) && meets("conflict")) return conflict(operation.startsWith("Transact"));
  if (meets("throttle")) return new ProvisionedThroughputExceededException({ message: "seeded", $metadata: {} });
  return meets("timeoutBefore") ? timeout() : undefined;
}

type Aimed = {
  Key?: unknown;
  Item?: { pk?: unknown; sk?: unknown };
  TransactItems?: Record<string, Aimed>[];
  IndexName?: string;
  KeyConditionExpression?: string;
  ExpressionAttributeValues?: unknown;
  ExclusiveStartKey?: unknown;
};

/** The key or keys that a request aims at. */
function aim(input: object): unknown {
  const { Key, Item, TransactItems, IndexName, KeyConditionExpression, ExpressionAttributeValues, ExclusiveStartKey } =
    input as Aimed;
  if (TransactItems) return TransactItems.map((part) => Object.values(part).map(aim));
  if (KeyConditionExpression) return [IndexName, ExpressionAttributeValues, ExclusiveStartKey];
  return Key ?? [Item?.pk, Item?.sk];
}

const isIndexQuery = (input: object) => (input as Aimed).IndexName !== undefined;

function conflict(transaction: boolean): Error {
  if (!transaction) return new TransactionConflictException({ message: "seeded", $metadata: {} });
  return new TransactionCanceledException({
    message: "seeded",
    $metadata: {},
    CancellationReasons: [{ Code: "TransactionConflict" }],
  });
}

const timeout = () => Object.assign(new Error("seeded"), { name: "TimeoutError" });
