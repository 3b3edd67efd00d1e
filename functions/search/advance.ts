import { Problem } from "../platform/problem.ts";
import type { Table } from "../platform/table.ts";
import { type IndexBucket, nothing } from "./index-bucket.ts";
import { type IndexState, readIndexState, replaceIndexState } from "./index-state.ts";
import { indexFormat, type Part } from "./pack.ts";

export type AdvanceDeps = {
  table: Table;
  bucket: IndexBucket;
  newKey: () => string;
  /** Between two tries, so that two writers do not run into each other for ever. */
  wait: (tried: number) => Promise<void>;
};

/** The state as read, with the changes it names. */
export type Present = { state: IndexState; changes: Part };
export type Next = Pick<IndexState, "snapshot" | "rebuild"> & { changes: Part };

const triesAtMost = 12;
const unmade: IndexState = { version: 0, format: indexFormat };

/**
 * Takes the index one version further, or not at all. `step` reads the facts after the state was read: whoever was
 * slower than another starts again from the state and the facts of now, so that no order of messages can lose an idea or
 * bring one back. Answers undefined when there is nothing to do.
 * @throws Problem busy when others were faster every time
 */
export async function advance(
  deps: AdvanceDeps,
  step: (present: Present) => Promise<Next | undefined>,
): Promise<Next | undefined> {
  for (let tried = 1; tried <= triesAtMost; tried++) {
    const read = await readIndexState(deps.table);
    const state = read && read.format === indexFormat ? read : { ...unmade, version: read?.version ?? 0 };
    const changes = state.changes ? await deps.bucket.read(state.changes) : nothing;
    const next = await step({ state, changes });
    if (!next) return undefined;
    const key = next.changes.changes.length > 0 ? `changes/${deps.newKey()}` : undefined;
    if (key) await deps.bucket.write(key, next.changes);
    const after: IndexState = { ...next, changes: key, version: state.version + 1, format: indexFormat };
    if (await replaceIndexState(deps.table, read, after)) {
      await clearAway(deps, read, after);
      return next;
    }
    if (key) await deps.bucket.remove(key);
    await deps.wait(tried);
  }
  throw new Problem("busy");
}

/** Readers that were about to fetch one of these read the state again. */
async function clearAway({ bucket }: AdvanceDeps, before: IndexState | undefined, after: IndexState): Promise<void> {
  const kept = [after.snapshot, after.changes];
  const left = [before?.snapshot, before?.changes].filter((key) => key !== undefined && !kept.includes(key));
  await Promise.all(left.map((key) => key && bucket.remove(key)));
}
