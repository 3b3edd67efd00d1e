import { newestYear, walkPublished } from "../../ideas/walk-published.ts";
import type { IdeaId } from "../../platform/ids.ts";
import { sendEvery } from "../../platform/send.ts";
import { advance } from "../advance.ts";
import type { IdeaDoc } from "../contract.ts";
import { nothing } from "../index-bucket.ts";
import { readDoc } from "../read-doc.ts";
import type { RebuildDeps, RebuildStep } from "../rebuild-index.ts";
import { type Collection, ideasIndex } from "./collection.ts";
import { ideasMapping } from "./mapping.ts";

export type CollectionDeps = RebuildDeps & { ask: Collection };

const ideasAStep = 100;

/**
 * Brings ideas into the collection as they are now, or takes them out. The state in the table makes writers one after the
 * other here too: whoever wrote what was overtaken writes again what is true by then.
 */
export async function indexIntoCollection(deps: CollectionDeps, ideaIds: readonly IdeaId[]): Promise<void> {
  if (ideaIds.length === 0) return;
  await advance(deps, async ({ state }) => {
    const read = await Promise.all(ideaIds.map(async (ideaId) => ({ ideaId, doc: await readDoc(deps, ideaId) })));
    await deps.ask("POST", `/${ideasIndex}/_bulk`, read.map(({ ideaId, doc }) => lineOf(ideaId, doc)).join(""));
    return { ...state, changes: nothing };
  });
}

/** The index made where there is none, then all public ideas, a step a message. */
export async function rebuildCollection(deps: CollectionDeps): Promise<void> {
  await deps.ask("PUT", `/${ideasIndex}`, JSON.stringify(ideasMapping)).catch(unlessThere);
  await sendEvery(deps.send, [{ step: { id: deps.newKey(), parts: 0, from: newestYear(deps.clock()) } }]);
}

export async function collectionStep(deps: CollectionDeps, { id, parts, from }: RebuildStep): Promise<void> {
  if (!from) return;
  const page = await walkPublished(deps.table, from, ideasAStep, deps.clock());
  await indexIntoCollection(
    deps,
    page.cards.map(({ ideaId }) => ideaId),
  );
  if (page.next) await sendEvery(deps.send, [{ step: { id, parts, from: page.next } }]);
}

const lineOf = (ideaId: IdeaId, doc: IdeaDoc | undefined): string =>
  doc
    ? `${JSON.stringify({ index: { _id: ideaId } })}\n${JSON.stringify(doc)}\n`
    : `${JSON.stringify({ delete: { _id: ideaId } })}\n`;

function unlessThere(error: unknown): void {
  if (!String(error).includes("resource_already_exists_exception")) throw error;
}
