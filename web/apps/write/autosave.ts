import type { Draft } from "../../../functions/ideas/contract.ts";
import type { Trouble } from "../answer.ts";
import { type DraftText, isBlank, sameText, textFields, textOf } from "./text.ts";

/**
 * Where the typed text stands.
 * `resting`: nothing to send · `waiting`: a pause in the typing is awaited · `saving`: one request is under way ·
 * `offline`, `signed-out`: kept in this browser until it can be sent · `conflict`: another tab saved first ·
 * `refused`: the server said no; typing on tries again.
 */
export type Phase = "resting" | "waiting" | "saving" | "offline" | "signed-out" | "conflict" | "refused";

export type Autosave = {
  phase: Phase;
  /** The revision that the text rests on; 0 until the first save. */
  rev: number;
  text: DraftText;
  saved: DraftText;
  savedAt?: string;
  /** What the request under way carries. */
  sending?: DraftText;
  /** What a request without an answer carried: it may have arrived. */
  unanswered?: DraftText;
  theirs?: Draft;
  trouble?: Trouble;
};

export type Happening =
  | { what: "changed"; changes: Partial<DraftText> }
  | { what: "pause" }
  | { what: "saved"; draft: Draft }
  | { what: "unreachable" }
  | { what: "signed-out" }
  | { what: "changed-elsewhere"; theirs: Draft }
  | { what: "refused"; trouble: Trouble }
  | { what: "back-online" }
  | { what: "chose"; text: DraftText };

/** One request at a time; what is typed meanwhile waits for its own pause. Nothing typed is ever dropped. */
export function afterwards(before: Autosave, happening: Happening): Autosave {
  switch (happening.what) {
    case "changed":
      return changed(before, { ...before.text, ...happening.changes });
    case "pause":
      return before.phase === "waiting" ? { ...before, phase: "saving", sending: before.text } : before;
    case "back-online":
      return before.phase === "offline" || before.phase === "signed-out" ? { ...before, phase: "waiting" } : before;
    case "saved":
      return saved(before, happening.draft);
    case "unreachable":
      return { ...quiet(before), ...(before.sending && { unanswered: before.sending }), phase: "offline" };
    case "signed-out":
      return { ...quiet(before), phase: "signed-out" };
    case "refused":
      return { ...quiet(before), phase: "refused", trouble: happening.trouble };
    case "changed-elsewhere":
      return changedElsewhere(before, happening.theirs);
    case "chose":
      return chose(before, happening.text);
  }
}

function changed(before: Autosave, text: DraftText): Autosave {
  if (before.phase === "saving" || before.phase === "conflict" || before.phase === "signed-out")
    return { ...before, text };
  const nothingToSend = before.rev === 0 ? isBlank(text) : sameText(text, before.saved);
  const { trouble: _told, ...rest } = before;
  return { ...rest, text, phase: nothingToSend ? "resting" : before.phase === "offline" ? "offline" : "waiting" };
}

/**
 * What is typed is never replaced by an answer. A first save may be answered with the older text of the same key:
 * then the newer one is still to be sent.
 */
function saved(before: Autosave, draft: Draft): Autosave {
  const { sending, text, rev } = before;
  const landed = sending && (rev > 0 || sameWords(sending, textOf(draft)));
  const kept = landed ? sending : textOf(draft);
  return {
    phase: sameText(text, kept) ? "resting" : "waiting",
    rev: draft.rev,
    text,
    saved: kept,
    savedAt: draft.savedAt,
  };
}

/** Spaces and unprintable characters aside, which the server tidies. */
function sameWords(a: DraftText, b: DraftText): boolean {
  const bare = (text: DraftText) => JSON.stringify(textFields.map((field) => text[field])).replaceAll(unseen, "");
  return bare(a) === bare(b);
}
const unseen = /\\[nrt]|[\s\p{C}]/gu;

/** The same words in both tabs, or our own request that arrived after all, are no conflict: go on from there. */
function changedElsewhere(before: Autosave, theirs: Draft): Autosave {
  const { text, unanswered } = before;
  const ours = [text, unanswered].find((words) => words && sameWords(words, textOf(theirs)));
  if (ours) return saved({ ...before, sending: ours }, theirs);
  return { ...quiet(before), phase: "conflict", theirs };
}

function chose(before: Autosave, text: DraftText): Autosave {
  if (!before.theirs) return before;
  const { theirs, ...rest } = before;
  const base = { ...rest, rev: theirs.rev, saved: textOf(theirs), savedAt: theirs.savedAt, text };
  return { ...base, phase: sameText(text, base.saved) ? "resting" : "waiting" };
}

function quiet(before: Autosave): Autosave {
  const { sending: _sent, trouble: _told, ...rest } = before;
  return rest;
}

export const atRest = (rev: number, text: DraftText, savedAt?: string): Autosave => ({
  phase: "resting",
  rev,
  text,
  saved: text,
  ...(savedAt && { savedAt }),
});
