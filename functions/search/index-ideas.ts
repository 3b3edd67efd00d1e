import type { IdeaId } from "../platform/ids.ts";
import { type SendAll, sendEvery } from "../platform/send.ts";
import { type AdvanceDeps, advance, type Next, type Present } from "./advance.ts";
import type { IdeaDoc } from "./contract.ts";
import type { Change } from "./pack.ts";
import { type DocSources, printOf, readDoc } from "./read-doc.ts";
import { mergedSegments, segmentOf } from "./segment.ts";

export type IndexDeps = AdvanceDeps & DocSources & { send: SendAll };

/** From so many changes on they are folded into a new snapshot. */
export const foldedFrom = 400;

/** Brings ideas into the index as they are now, or takes them out. However often and in whatever order: the same. */
export async function indexIdeas(deps: IndexDeps, ideaIds: readonly IdeaId[]): Promise<void> {
  const after = await advance(deps, async (present) => {
    const read = await Promise.all(ideaIds.map(async (ideaId) => ({ ideaId, doc: await readDoc(deps, ideaId) })));
    return withChanges(present, read);
  });
  if (after && after.changes.changes.length >= foldedFrom) await sendEvery(deps.send, [{ fold: true }]);
}

type Read = { ideaId: IdeaId; doc: IdeaDoc | undefined };

function withChanges({ state, changes }: Present, read: readonly Read[]): Next | undefined {
  const news = read.flatMap(({ ideaId, doc }): (Read & { change: Change })[] => {
    const change = { ideaId, at: state.version + 1, ...(doc && { print: printOf(doc) }) };
    const known = changes.changes.find((each) => each.ideaId === ideaId);
    return known && known.print === change.print ? [] : [{ ideaId, doc, change }];
  });
  if (news.length === 0) return undefined;
  const ids = new Set<string>(news.map(({ ideaId }) => ideaId));
  const docs = segmentOf(news.flatMap(({ doc }) => doc ?? []));
  const kept = { ...changes, changes: changes.changes.filter(({ ideaId }) => !ids.has(ideaId)) };
  return {
    ...state,
    changes: {
      changes: [...kept.changes, ...news.map(({ change }) => change)],
      segment: mergedSegments(
        [changes.segment, docs],
        (segment, doc) => segment === docs || !ids.has(segment.ids[doc] ?? ""),
      ),
    },
  };
}
