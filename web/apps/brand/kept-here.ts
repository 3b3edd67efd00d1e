import type { DraftContent } from "../../../functions/circles/draft.ts";
import { isRecord, type Kept, keptUnder, type Shelf } from "../kept.ts";
import { after, type Drafting } from "./drafting.ts";
import { emptyContent, isContent } from "./empty-content.ts";
import { sameContent } from "./parts.ts";
import type { OpenedCircle } from "./server.ts";

/** What this browser holds until the server does, and what it rested on. */
export type KeptHere = { content: DraftContent; saved: DraftContent; rev: number; version: number; memberId: string };

export const keptHere = (shelf: Shelf | undefined, circleId: string): Kept<KeptHere> =>
  keptUnder(shelf, `palier:circle:${circleId}`, isKeptHere);

const isKeptHere = (value: unknown): value is KeptHere =>
  isRecord(value) &&
  typeof value.rev === "number" &&
  typeof value.version === "number" &&
  typeof value.memberId === "string" &&
  isContent(value.content) &&
  isContent(value.saved);

/** Where writing goes on: from the draft, from what is published, and with what this browser still holds. */
export function resumed(opened: OpenedCircle, kept: KeptHere | undefined): Drafting {
  const { draft, published, version } = opened;
  const base = draft?.content ?? published ?? emptyContent();
  const atRest: Drafting = {
    phase: "resting",
    rev: draft?.rev ?? 0,
    version: draft?.version ?? version,
    content: base,
    saved: base,
    ...(draft && { savedAt: draft.savedAt }),
  };
  return upToDate(kept ? goingOn(atRest, kept) : atRest, opened);
}

/** What was typed here and never arrived is put onto what is there now. */
function goingOn(atRest: Drafting, kept: KeptHere): Drafting {
  if (sameContent(kept.content, atRest.saved)) return atRest;
  if (kept.rev === atRest.rev && kept.version === atRest.version)
    return { ...atRest, content: kept.content, phase: "waiting" };
  const { rev, version, saved: content } = atRest;
  return after(
    { ...atRest, content: kept.content, saved: kept.saved },
    { what: "others", others: { rev, version, content } },
  );
}

/** A draft from before the last publication takes over what that one changed. */
function upToDate(state: Drafting, { version, published, publishedAt, base }: OpenedCircle): Drafting {
  if (state.version === version || !published || state.phase === "conflict") return state;
  const others = { rev: state.rev, version, content: published, ...(publishedAt && { at: publishedAt }) };
  return after(state, { what: "others", others, base: base ?? published });
}
