import { AsyncLocalStorage } from "node:async_hooks";
import {
  type AttributeValue,
  type DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  type QueryCommandInput,
} from "@aws-sdk/client-dynamodb";
import { isConditionFailure } from "../functions/platform/table.ts";
import { itemSize, type RawItem, readUnitsFor, writeUnitsFor } from "./item-size.ts";
import { unitsOfChange } from "./write-units.ts";

/** One request to the table: what it did, to what, and the units we reckon for it. */
export type CostLine = { operation: string; target: string; writeUnits: number; readUnits: number };
export type Cost = {
  requests: number;
  writes: number;
  reads: number;
  writeUnits: number;
  readUnits: number;
  lines: CostLine[];
};

type Input = {
  TableName?: string;
  Key?: RawItem;
  Item?: RawItem;
  ConsistentRead?: boolean;
  IndexName?: string;
  TransactItems?: Record<string, Input>[];
} & Partial<Omit<QueryCommandInput, "TransactItems">>;
type Output = { ScannedCount?: number };
type Reckoned = { target: string; writeUnits: number; readUnits: number };

const block = new AsyncLocalStorage<CostLine[]>();

/**
 * Reckons the units of every request itself, because DynamoDB Local misreports them.
 * It looks at items before and after through a client of its own, so measure one thing at a time.
 */
export function accountFor(client: DynamoDBClient, onlooker: DynamoDBClient): void {
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const lines = block.getStore();
      if (!lines) return next(args);
      const operation = String(context.commandName).replace("Command", "");
      const { answer, reckoned } = await reckon(onlooker, operation, args.input as Input, () => next(args));
      lines.push({ operation, ...reckoned });
      if (answer.status === "rejected") throw answer.reason;
      return answer.value;
    },
    { step: "build", name: "accounting", priority: "low" },
  );
}

/** What a block of code costs at the table. */
export async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  const lines: CostLine[] = [];
  await block.run(lines, work);
  const sum = (of: (line: CostLine) => number) => lines.reduce((total, line) => total + of(line), 0);
  return {
    requests: lines.length,
    writes: sum((line) => (line.writeUnits > 0 ? 1 : 0)),
    reads: sum((line) => (line.readUnits > 0 ? 1 : 0)),
    writeUnits: sum((line) => line.writeUnits),
    readUnits: sum((line) => line.readUnits),
    lines,
  };
}

async function reckon<T extends { output: unknown }>(
  onlooker: DynamoDBClient,
  operation: string,
  input: Input,
  send: () => Promise<T>,
): Promise<{ answer: PromiseSettledResult<T>; reckoned: Reckoned }> {
  const written = writtenBy(input);
  const before = await Promise.all(written.map((key) => look(onlooker, input, key)));
  const [answer] = await Promise.allSettled([send()]);
  if (operation === "TransactWriteItems" || operation.endsWith("Item")) {
    if (operation === "GetItem") {
      const read = readUnitsFor(itemSize(before[0]), input.ConsistentRead === true);
      return { answer, reckoned: { target: nameOf(written[0]), writeUnits: 0, readUnits: read } };
    }
    const after = await Promise.all(written.map((key) => look(onlooker, input, key)));
    return { answer, reckoned: writeOf(written, before, after, answer, operation === "TransactWriteItems") };
  }
  if (operation !== "Query") throw new Error(`The accounting knows no ${operation}`);
  return { answer, reckoned: await queryOf(onlooker, input, answer) };
}

function writeOf(
  keys: RawItem[],
  before: (RawItem | undefined)[],
  after: (RawItem | undefined)[],
  answer: PromiseSettledResult<unknown>,
  transaction: boolean,
): Reckoned {
  const refused = answer.status === "rejected";
  const charged = !refused || transaction || isConditionFailure(answer.reason);
  const units = keys.map((_, i) =>
    refused ? writeUnitsFor(itemSize(before[i])) : unitsOfChange(before[i], after[i]).total,
  );
  const total = units.reduce((sum, unit) => sum + unit, 0) * (transaction ? 2 : 1);
  return { target: keys.map(nameOf).join(" + "), writeUnits: charged ? total : 0, readUnits: 0 };
}

/** Everything that the query looked at counts, also what its filter left out. */
async function queryOf(onlooker: DynamoDBClient, input: Input, answer: PromiseSettledResult<{ output: unknown }>) {
  const target = `${input.IndexName ?? "table"}: ${Object.values(input.ExpressionAttributeValues ?? {}).map(textOf)[0] ?? ""}`;
  const strong = input.ConsistentRead === true;
  const scanned = answer.status === "fulfilled" ? ((answer.value.output as Output).ScannedCount ?? 0) : 0;
  if (scanned === 0) return { target, writeUnits: 0, readUnits: readUnitsFor(0, strong) };
  const { Items = [] } = await onlooker.send(new QueryCommand(withoutFilter(input, scanned)));
  const bytes = Items.reduce((total, item) => total + itemSize(item), 0);
  return { target, writeUnits: 0, readUnits: readUnitsFor(bytes, strong) };
}

function withoutFilter(input: Input, limit: number): QueryCommandInput {
  const condition = input.KeyConditionExpression ?? "";
  const used = <T>(all: Record<string, T> | undefined): Record<string, T> =>
    Object.fromEntries(Object.entries(all ?? {}).filter(([name]) => new RegExp(`${name}\\b`).test(condition)));
  const names = used(input.ExpressionAttributeNames);
  return {
    TableName: input.TableName,
    IndexName: input.IndexName,
    KeyConditionExpression: condition,
    ExpressionAttributeValues: used<AttributeValue>(input.ExpressionAttributeValues),
    ...(Object.keys(names).length > 0 && { ExpressionAttributeNames: names }),
    ExclusiveStartKey: input.ExclusiveStartKey,
    ScanIndexForward: input.ScanIndexForward,
    ConsistentRead: input.ConsistentRead,
    Limit: limit,
  };
}

function writtenBy(input: Input): RawItem[] {
  if (input.TransactItems) return input.TransactItems.flatMap((part) => Object.values(part).flatMap(writtenBy));
  const { pk, sk } = input.Key ?? input.Item ?? {};
  return pk && sk ? [{ pk, sk }] : [];
}

async function look(onlooker: DynamoDBClient, input: Input, Key: RawItem): Promise<RawItem | undefined> {
  const TableName = input.TableName ?? Object.values(input.TransactItems?.[0] ?? {})[0]?.TableName;
  return (await onlooker.send(new GetItemCommand({ TableName, Key, ConsistentRead: true }))).Item;
}

const textOf = (value: AttributeValue | undefined) => value?.S ?? value?.N ?? "";
const nameOf = (key: RawItem | undefined) => `${textOf(key?.pk)} ${textOf(key?.sk)}`;
