import { type AdvanceDeps, advance } from "./advance.ts";
import { nothing } from "./index-bucket.ts";
import { type IndexState, readIndexState } from "./index-state.ts";
import { indexFormat, type Part } from "./pack.ts";
import { mergedSegments } from "./segment.ts";

export type FoldDeps = AdvanceDeps & { clock: () => Date };

/**
 * Folds the changes into a new snapshot. Others may bring changes meanwhile: those stay changes over the new one.
 * A rebuild makes a snapshot itself, and needs every change since it began.
 */
export async function foldChanges(deps: FoldDeps, atLeast: number): Promise<void> {
  const { bucket, table } = deps;
  const state = await readIndexState(table);
  if (!state?.changes || state.format !== indexFormat || isRebuilding(state, deps.clock())) return;
  const changes = await bucket.read(state.changes);
  if (changes.changes.length < atLeast) return;
  const base = state.snapshot ? await bucket.read(state.snapshot) : nothing;
  const replaced = new Set(changes.changes.map(({ ideaId }) => ideaId));
  const segment = mergedSegments(
    [base.segment, changes.segment],
    (of, doc) => of !== base.segment || !replaced.has(of.ids[doc] ?? ""),
  );
  const snapshot = `snapshots/${deps.newKey()}`;
  await bucket.write(snapshot, { segment, changes: [] });
  const done = await advance(deps, async (present) => {
    const overtaken = present.state.snapshot !== state.snapshot || isRebuilding(present.state, deps.clock());
    return overtaken ? undefined : { snapshot, changes: since(present.changes, state.version) };
  });
  if (!done) await bucket.remove(snapshot);
}

const rebuildAtMostMs = 6 * 3_600_000;

/** One that broke off stands in the way no longer than this. */
export const isRebuilding = ({ rebuild }: IndexState, now: Date): boolean =>
  rebuild !== undefined && now.getTime() - Date.parse(rebuild.startedAt) < rebuildAtMostMs;

/** The changes later than a version of the index. */
export function since({ changes, segment }: Part, version: number): Part {
  const later = changes.filter(({ at }) => at > version);
  const ids = new Set(later.map(({ ideaId }) => ideaId));
  return { changes: later, segment: mergedSegments([segment], (_, doc) => ids.has(segment.ids[doc] ?? "")) };
}
