import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { type Due, dueKey } from "../ideas/due.ts";
import type { CarryDue } from "../ideas/due-handlers.ts";
import { type SendAll, sendEvery } from "../platform/send.ts";
import { retrying, type Table } from "../platform/table.ts";
import type { CarryPage } from "./contract.ts";
import { undoSeconds } from "./limits.ts";
import { type MergeStore, stepOf } from "./store.ts";

export type UntilArrivedDeps = { table: Table; merges: Pick<MergeStore, "find">; send: SendAll };

const againAfterMs = 15 * 60_000;

/**
 * What the schedule finds due: a last look at all supports, and the next such moment, in case this look gets lost. Ends once
 * all have arrived. A look that would come too early, since the merge was split meanwhile, is none.
 */
export async function carryUntilArrived(deps: UntilArrivedDeps, { ideaId, into }: CarryDue, now: Date): Promise<void> {
  const merge = await deps.merges.find(into, ideaId);
  if (!merge || merge.settledAt) return;
  const since = Date.parse(merge.split?.at ?? merge.at);
  const closing = now.getTime() >= since + undoSeconds * 1_000;
  const due: Due = { kind: "carry", ideaId, at: new Date(now.getTime() + againAfterMs).toISOString(), for: into };
  const put = new PutCommand({ TableName: deps.table.name, Item: { ...dueKey(due), v: 1, ...due } });
  await retrying(() => deps.table.client.send(put));
  const page: CarryPage = { type: "carry", ideaId, into, number: stepOf(merge), shard: 0, ...(closing && { closing }) };
  await sendEvery(deps.send, [page]);
}
