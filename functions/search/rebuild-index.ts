import { newestYear, type WalkFrom, walkPublished } from "../ideas/walk-published.ts";
import { IdeaId } from "../platform/ids.ts";
import { type SendAll, sendEvery } from "../platform/send.ts";
import { advance } from "./advance.ts";
import type { IdeaDoc } from "./contract.ts";
import { type FoldDeps, since } from "./fold-changes.ts";
import { nothing } from "./index-bucket.ts";
import { readIndexState } from "./index-state.ts";
import { indexFormat } from "./pack.ts";
import { type DocSources, readDoc } from "./read-doc.ts";
import { mergedSegments, type Segment, segmentOf } from "./segment.ts";

export type RebuildDeps = FoldDeps & DocSources & { send: SendAll };
export type RebuildStep = { id: string; parts: number; from?: WalkFrom | undefined };

const ideasAPart = 500;
const readsAtOnce = 25;

/** Begins to make the whole index anew from the table, in steps; `ifOutdated` only when there is none of this format. */
export async function startRebuild(deps: RebuildDeps, ifOutdated: boolean): Promise<void> {
  const state = await readIndexState(deps.table);
  if (ifOutdated && state?.format === indexFormat && (state.snapshot || state.rebuild)) return;
  const id = deps.newKey();
  const startedAt = deps.clock().toISOString();
  await advance(deps, async ({ state: { version, snapshot }, changes }) => ({
    snapshot,
    changes,
    rebuild: { id, startedAt, version: version + 1 },
  }));
  await sendEvery(deps.send, [{ step: { id, parts: 0, from: newestYear(deps.clock()) } }]);
}

/** One part of a rebuild, then the message for the next; at the end all parts as the new snapshot. Twice is harmless. */
export async function rebuildStep(deps: RebuildDeps, { id, parts, from }: RebuildStep): Promise<void> {
  const state = await readIndexState(deps.table);
  if (state?.rebuild?.id !== id) return;
  if (!from) return assemble(deps, id, parts);
  const page = await walkPublished(deps.table, from, ideasAPart, deps.clock());
  const docs = await readDocs(
    deps,
    page.cards.map(({ ideaId }) => ideaId),
  );
  const made = docs.length > 0;
  if (made) await deps.bucket.write(partKey(id, parts), { segment: segmentOf(docs), changes: [] });
  await sendEvery(deps.send, [{ step: { id, parts: parts + (made ? 1 : 0), ...(page.next && { from: page.next }) } }]);
}

/** What the present index knows and the walk, by an index that runs behind, has missed, is read once more. */
async function assemble(deps: RebuildDeps, id: string, parts: number): Promise<void> {
  const { bucket } = deps;
  const keys = Array.from({ length: parts }, (_, n) => partKey(id, n));
  const segments: Segment[] = [];
  for (const key of keys) segments.push((await bucket.read(key)).segment);
  const walked = new Set(segments.flatMap(({ ids }) => ids));
  const missed = (await idsIndexed(deps)).filter((known) => !walked.has(known));
  const strays = segmentOf(await readDocs(deps, missed));
  const snapshot = `snapshots/${deps.newKey()}`;
  await bucket.write(snapshot, { segment: mergedSegments([...segments, strays], onlyOnce()), changes: [] });
  const done = await advance(deps, async ({ state: { rebuild }, changes }) =>
    rebuild?.id === id ? { snapshot, changes: since(changes, rebuild.version) } : undefined,
  );
  await Promise.all([...keys, ...(done ? [] : [snapshot])].map((key) => bucket.remove(key)));
}

async function idsIndexed({ table, bucket }: RebuildDeps): Promise<IdeaId[]> {
  const state = await readIndexState(table);
  const keys = [state?.snapshot, state?.changes];
  const read = await Promise.all(keys.map((key) => (key ? bucket.read(key) : nothing)));
  return read.flatMap(({ segment }) => segment.ids.map((id) => IdeaId.parse(id)));
}

async function readDocs(deps: DocSources, ideaIds: readonly IdeaId[]): Promise<IdeaDoc[]> {
  const docs: IdeaDoc[] = [];
  for (let at = 0; at < ideaIds.length; at += readsAtOnce) {
    const read = await Promise.all(ideaIds.slice(at, at + readsAtOnce).map((ideaId) => readDoc(deps, ideaId)));
    docs.push(...read.flatMap((doc) => doc ?? []));
  }
  return docs;
}

/** An idea may be walked over twice when a step is delivered twice. */
function onlyOnce(): (segment: Segment, doc: number) => boolean {
  const seen = new Set<string>();
  return (segment, doc) => {
    const id = segment.ids[doc] ?? "";
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  };
}

const partKey = (id: string, n: number) => `parts/${id}/${n}`;
