import type { Draft } from "../../../functions/ideas/contract.ts";
import type { Lang } from "../../paths.ts";
import { isRecord, type Kept, keptUnder, type Shelf } from "../kept.ts";
import { type Autosave, atRest } from "./autosave.ts";
import { type DraftText, emptyText, isDraftText, sameText, textOf } from "./text.ts";

/** What this browser holds until the server does. `key` makes the first save the same one however often it is sent. */
export type LocalDraft = { text: DraftText; rev: number; key: string; at: string; memberId?: string | undefined };

export const localDraftOf = (shelf: Shelf | undefined, ideaId: string | undefined): Kept<LocalDraft> =>
  keptUnder(shelf, `palier:draft:${ideaId ?? "new"}`, isLocalDraft);

const isLocalDraft = (value: unknown): value is LocalDraft =>
  isRecord(value) &&
  typeof value.rev === "number" &&
  typeof value.key === "string" &&
  typeof value.at === "string" &&
  isDraftText(value.text);

/** What one member left in a browser is not the next one's; what was written signed out is whoever signs in. */
export const isTheirs = (local: LocalDraft | undefined, memberId: string | undefined): local is LocalDraft =>
  local !== undefined && (local.memberId === undefined || local.memberId === memberId);

/** Where writing goes on: what the server has, what this browser still holds, or both to compare. */
export function resume(draft: Draft | undefined, local: LocalDraft | undefined, to: { lang: Lang; signedIn: boolean }) {
  if (!draft) return newDraft(local, to);
  const base = atRest(draft.rev, textOf(draft), draft.savedAt);
  if (!local || sameText(local.text, base.saved)) return base;
  if (local.rev < draft.rev) return { ...base, text: local.text, phase: "conflict", theirs: draft } satisfies Autosave;
  return { ...base, text: local.text, phase: "waiting" } satisfies Autosave;
}

function newDraft(local: LocalDraft | undefined, { lang, signedIn }: { lang: Lang; signedIn: boolean }): Autosave {
  const base = atRest(0, emptyText(lang));
  const phase = signedIn ? (local ? "waiting" : "resting") : "signed-out";
  return { ...base, ...(local && { text: local.text }), phase };
}
