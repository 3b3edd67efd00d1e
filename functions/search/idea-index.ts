import type { Segment } from "./segment.ts";

/** A segment with the documents that a later one replaced or that are no longer public. */
export type Layer = { segment: Segment; dead: ReadonlySet<number> };

/** Everything that is searched: the snapshot, and over it what changed since. */
export type IdeaIndex = { version: number; layers: readonly Layer[] };

export const emptyIndex: IdeaIndex = { version: 0, layers: [] };

/** Changes laid over a snapshot: whatever they name, the snapshot no longer tells. */
export function layered(
  version: number,
  base: Segment | undefined,
  changes: Segment,
  gone: ReadonlySet<string>,
): IdeaIndex {
  const over: Layer = { segment: changes, dead: new Set() };
  if (!base) return { version, layers: [over] };
  const replaced = new Set([...gone, ...changes.ids]);
  const dead = new Set<number>();
  if (replaced.size > 0) for (const [doc, id] of base.ids.entries()) if (replaced.has(id)) dead.add(doc);
  return { version, layers: [{ segment: base, dead }, over] };
}

export const documentsIn = ({ layers }: IdeaIndex): number =>
  layers.reduce((sum, { segment, dead }) => sum + segment.ids.length - dead.size, 0);
