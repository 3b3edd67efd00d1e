import type { ActId } from "../acts/contract.ts";
import { minuteOf } from "../ideas/due.ts";
import { getStrongly } from "../platform/read.ts";
import { type Fields, stored } from "../platform/stored.ts";
import { keys, type Table } from "../platform/table.ts";
import type { TransactPart } from "../platform/write.ts";
import type { TakenWords } from "./contract.ts";

const fields: Fields<TakenWords> = {
  text: true,
  lang: true,
  at: true,
  editedAt: true,
  creditedAt: true,
  comment: true,
  edits: true,
};

/** Kept under the act that took them, until a minute that the sweep of deadlines keeps. */
export function takenWordsParts({ name }: Pick<Table, "name">, actId: ActId, words: TakenWords, until: Date) {
  const item = { ...keys.takenWords(actId), v: 1, ...stored(words, fields) };
  return [{ Put: { TableName: name, Item: item } }, forgetPart({ name }, actId, until)] satisfies TransactPart[];
}

/** When they truly go. */
export function forgetPart({ name }: Pick<Table, "name">, actId: ActId, until: Date): TransactPart {
  const at = until.toISOString();
  const Item = { ...keys.due(minuteOf(at), "forget-words", actId), v: 1, kind: "forget-words", actId, at };
  return { Put: { TableName: name, Item } };
}

export const forgottenPart = ({ name }: Pick<Table, "name">, actId: ActId): TransactPart => ({
  Delete: { TableName: name, Key: keys.takenWords(actId) },
});

export async function takenWords(table: Table, actId: ActId): Promise<TakenWords | undefined> {
  const item = await getStrongly(table, keys.takenWords(actId));
  return item && stored(item, fields);
}
