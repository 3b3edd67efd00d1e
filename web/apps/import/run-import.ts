import type { Import, RowResult } from "../../../functions/imports/contract.ts";
import { importLimits } from "../../../functions/imports/limits.ts";
import type { ImportId } from "../../../functions/platform/ids.ts";
import type { Answer, Sent, Trouble } from "../answer.ts";
import { type Patience, patiently } from "./patiently.ts";
import { batchFrom, type Sending } from "./plan.ts";

type Sender = (
  importId: ImportId,
  from: number,
  rows: readonly Sending[],
) => Promise<Answer<{ import: Sent<Import>; results: Sent<RowResult>[] }>>;
export type Ran = { import: Sent<Import> } | { trouble: Trouble } | { stopped: true };
type Run = Patience & {
  send: Sender;
  onBatch: (now: Sent<Import>, results: { row: Sending; result: Sent<RowResult> }[]) => void;
};

/** Sends what is left of an import, batch by batch, from the row that it has come to; sent twice makes one. */
export async function runImport(begun: Sent<Import>, rows: readonly Sending[], run: Run): Promise<Ran> {
  let now = begun;
  while (now.done < rows.length) {
    const batch = batchFrom(rows, now.done, importLimits.batchRows);
    const answer = await patiently(() => run.send(now.importId, now.done, batch), run);
    if (!answer) return { stopped: true };
    if (!answer.ok) return { trouble: answer.trouble };
    now = answer.value.import;
    run.onBatch(
      now,
      batch.flatMap((row, i) => answer.value.results.slice(i, i + 1).map((result) => ({ row, result }))),
    );
  }
  return { import: now };
}
