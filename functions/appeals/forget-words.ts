import type { ActId } from "../acts/contract.ts";
import { forgetPart, forgottenPart } from "../comments/taken-words.ts";
import { addDays } from "../platform/clock.ts";
import type { Table } from "../platform/table.ts";
import { refusedPart } from "../platform/write.ts";
import { appealStore } from "./store.ts";

const laterDays = 30;

/** Their time to be asked back is over: the words truly go; while an appeal waits, they wait with it. */
export async function forgetWords(table: Table, actId: ActId, now: Date): Promise<void> {
  const appeal = await appealStore(table).find(actId);
  const waits = appeal && !appeal.decidedAt;
  await refusedPart(table, [waits ? forgetPart(table, actId, addDays(now, laterDays)) : forgottenPart(table, actId)]);
}
