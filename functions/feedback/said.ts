import { queryAll } from "../platform/read.ts";
import { type Fields, type Item, stored } from "../platform/stored.ts";
import type { Table } from "../platform/table.ts";
import { putIf, type TransactPart } from "../platform/write.ts";
import type { FeedbackRef, LogLine, Words } from "./contract.ts";
import { aboutKey, logLineOf } from "./report-item.ts";

const stillHeld = "attribute_exists(held)";
const notSaidYet = "attribute_not_exists(pk)";
const wordsFields: Fields<Words> = { wordsId: true, at: true, by: true, text: true, lang: true, held: true };
const wordsOf = (item: Item): Words => stored(item, wordsFields);
const itemOf = (ref: FeedbackRef, words: Words) => ({ ...aboutKey(ref, `SAID#${words.wordsId}`), v: 1, ...words });

/** Sent again, it stays as it was first said. */
export const sayOnce = (table: Table, ref: FeedbackRef, words: Words): Promise<boolean> =>
  putIf(table, { Item: itemOf(ref, words), ConditionExpression: notSaidYet });

export const wordsPart = (table: Pick<Table, "name">, ref: FeedbackRef, words: Words): TransactPart => ({
  Put: { TableName: table.name, Item: itemOf(ref, words), ConditionExpression: notSaidYet },
});

/** For the transaction that shows them: words that waited. */
export const showPart = (table: Pick<Table, "name">, ref: FeedbackRef, wordsId: string): TransactPart => ({
  Update: {
    TableName: table.name,
    Key: aboutKey(ref, `SAID#${wordsId}`),
    ConditionExpression: stillHeld,
    UpdateExpression: "REMOVE held",
  },
});

/** The log and the talk of a report lie side by side: `LOG#` to `SAID#`, and nothing else between them. */
export async function aboutReport(table: Table, ref: FeedbackRef): Promise<{ log: LogLine[]; said: Words[] }> {
  const items = await queryAll(table, {
    KeyConditionExpression: "pk = :pk AND sk BETWEEN :first AND :last",
    ExpressionAttributeValues: { ":pk": aboutKey(ref, "").pk, ":first": "LOG#", ":last": "SAID$" },
    ConsistentRead: true,
  });
  const of = (prefix: string) => items.filter(({ sk }) => String(sk).startsWith(prefix));
  return {
    log: of("LOG#").map(logLineOf),
    said: of("SAID#")
      .map(wordsOf)
      .toSorted((a, b) => (a.at < b.at ? -1 : 1)),
  };
}
