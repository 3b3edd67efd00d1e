import type { Table } from "../platform/table.ts";
import { emptyIndex, type IdeaIndex, layered } from "./idea-index.ts";
import { type IndexBucket, nothing } from "./index-bucket.ts";
import { type IndexState, readIndexState } from "./index-state.ts";
import { indexFormat } from "./pack.ts";
import type { Segment } from "./segment.ts";

export type ReaderDeps = {
  table: Table;
  bucket: Pick<IndexBucket, "read">;
  clock: () => Date;
  /** The state of the index is looked at this often at the most. */
  keptMs: number;
  report: (line: Record<string, unknown>) => void;
};

/** The newest index, held in memory: a small read every few seconds, and only what changed is fetched. */
export function indexReader(deps: ReaderDeps): () => Promise<IdeaIndex> {
  let held: { at: number; index: IdeaIndex; snapshot: string | undefined; base: Segment | undefined } | undefined;
  let reading: Promise<IdeaIndex> | undefined;

  async function refresh(now: number): Promise<IdeaIndex> {
    const state = await readIndexState(deps.table);
    if (!state || state.format !== indexFormat) return keep(now, emptyIndex, undefined, undefined);
    if (held && held.index.version === state.version) return keep(now, held.index, held.snapshot, held.base);
    const base = state.snapshot === held?.snapshot ? held?.base : await baseOf(state);
    const { segment, changes } = state.changes ? await deps.bucket.read(state.changes) : nothing;
    const changed = new Set(changes.map(({ ideaId }) => ideaId));
    return keep(now, layered(state.version, base, segment, changed), state.snapshot, base);
  }

  const baseOf = async ({ snapshot }: IndexState) =>
    snapshot ? (await deps.bucket.read(snapshot)).segment : undefined;
  const keep = (at: number, index: IdeaIndex, snapshot: string | undefined, base: Segment | undefined) => {
    held = { at, index, snapshot, base };
    return index;
  };

  /** A part that was just replaced is gone from the bucket: its successor is in the state by now. */
  async function refreshPatiently(now: number): Promise<IdeaIndex> {
    try {
      return await refresh(now).catch(() => refresh(now));
    } catch (error) {
      if (!held) throw error;
      deps.report({ level: "error", message: "The index could not be read anew", error: String(error) });
      return held.index;
    }
  }

  return () => {
    const now = deps.clock().getTime();
    if (held && Math.abs(now - held.at) < deps.keptMs) return Promise.resolve(held.index);
    reading ??= refreshPatiently(now).finally(() => {
      reading = undefined;
    });
    return reading;
  };
}
