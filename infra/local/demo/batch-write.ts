import { BatchWriteCommand } from "@aws-sdk/lib-dynamodb";
import type { Item } from "../../../functions/platform/stored.ts";
import { retrying, type Table } from "../../../functions/platform/table.ts";

const batchSize = 25;
const atOnce = 4;

/** Writes many items, 25 a request and a few requests at once; what was not taken is sent again. */
export async function writeAll(table: Table, items: readonly Item[]): Promise<void> {
  const batches = Array.from({ length: Math.ceil(items.length / batchSize) }, (_, i) =>
    items.slice(i * batchSize, (i + 1) * batchSize),
  );
  const writers = Array.from({ length: atOnce }, async () => {
    for (let batch = batches.shift(); batch; batch = batches.shift()) await writeBatch(table, batch);
  });
  await Promise.all(writers);
}

async function writeBatch(table: Table, items: readonly Item[]): Promise<void> {
  let requests = items.map((Item) => ({ PutRequest: { Item: withoutUndefined(Item) } }));
  while (requests.length > 0) {
    const sent = requests;
    const { UnprocessedItems } = await retrying(() =>
      table.client.send(new BatchWriteCommand({ RequestItems: { [table.name]: sent } })),
    );
    requests = (UnprocessedItems?.[table.name] ?? []).flatMap(({ PutRequest }) =>
      PutRequest?.Item ? [{ PutRequest: { Item: PutRequest.Item } }] : [],
    );
  }
}

const withoutUndefined = (item: Item): Item =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
