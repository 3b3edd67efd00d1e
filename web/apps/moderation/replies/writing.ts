import type { ReadyReply } from "../../../../functions/replies/contract.ts";
import type { Trouble } from "../../answer.ts";
import { isSame } from "../../brand/parts.ts";
import { isRecord } from "../../kept.ts";
import { palierReplies } from "../ready-replies.ts";
import type { KeptReplies, OpenedReplies } from "./server.ts";

/**
 * Where the typed replies stand.
 * `resting`: nothing to send · `waiting`: a pause in the typing is awaited · `saving`: one request is under way ·
 * `offline`, `signed-out`: kept in this browser · `conflict`: somebody else saved meanwhile · `refused`: typing on tries again.
 */
export type Phase = "resting" | "waiting" | "saving" | "offline" | "signed-out" | "conflict" | "refused";
export type Writing = {
  phase: Phase;
  rev: number;
  replies: ReadyReply[];
  saved: ReadyReply[];
  savedAt?: string;
  sending?: ReadyReply[];
  /** What somebody else saved meanwhile. */
  others?: KeptReplies | undefined;
  trouble?: Trouble;
};
export type Happening =
  | { what: "typed"; replies: ReadyReply[] }
  | { what: "pause" | "back" }
  | { what: "saved"; rev: number; at: string }
  | { what: "unreachable" | "signed-out" }
  | { what: "refused"; trouble: Trouble }
  | { what: "others"; others: KeptReplies | undefined }
  | { what: "chose"; mine: boolean };

/** One request at a time; nothing typed is dropped, and nothing of another's is overwritten unseen. */
export function after(before: Writing, happening: Happening): Writing {
  switch (happening.what) {
    case "typed":
      return typed(before, happening.replies);
    case "pause":
      return before.phase === "waiting" ? { ...before, phase: "saving", sending: before.replies } : before;
    case "back":
      return before.phase === "offline" || before.phase === "signed-out" ? { ...before, phase: "waiting" } : before;
    case "saved": {
      const saved = before.sending ?? before.replies;
      const phase = isSame(before.replies, saved) ? "resting" : "waiting";
      return { ...quiet(before), phase, rev: happening.rev, savedAt: happening.at, saved };
    }
    case "unreachable":
      return { ...quiet(before), phase: "offline" };
    case "signed-out":
      return { ...quiet(before), phase: "signed-out" };
    case "refused":
      return { ...quiet(before), phase: "refused", trouble: happening.trouble };
    case "others":
      return { ...quiet(before), phase: "conflict", others: happening.others };
    case "chose":
      return chose(before, happening.mine);
  }
}

function typed(before: Writing, replies: ReadyReply[]): Writing {
  if (before.phase === "saving" || before.phase === "conflict") return { ...before, replies };
  const { trouble: _, ...rest } = before;
  const phase = isSame(replies, before.saved) ? "resting" : before.phase === "offline" ? "offline" : "waiting";
  return { ...rest, replies, phase };
}

/** Mine goes over theirs knowingly, or theirs takes the place of mine; without theirs the draft was thrown away. */
function chose(before: Writing, mine: boolean): Writing {
  const { others, ...rest } = quiet(before);
  const rev = others?.rev ?? 0;
  const theirs = others?.replies ?? before.replies;
  const saved = { saved: theirs, ...(others && { savedAt: others.savedAt }) };
  return mine || !others
    ? { ...rest, ...saved, rev, saved: others?.replies ?? [], phase: "waiting" }
    : { ...rest, ...saved, rev, replies: theirs, phase: "resting" };
}

function quiet({ sending: _, trouble: _t, ...rest }: Writing): Writing {
  return rest;
}

/** Where writing goes on: from the draft, else from what is in force, with what this browser still holds. */
export function resumed({ draft, replies }: OpenedReplies, kept: KeptHere | undefined): Writing {
  const base = draft?.replies ?? replies ?? palierReplies();
  const atRest: Writing = {
    phase: "resting",
    rev: draft?.rev ?? 0,
    replies: base,
    saved: base,
    ...(draft && { savedAt: draft.savedAt }),
  };
  if (!kept || isSame(kept.replies, base)) return atRest;
  if (kept.rev === atRest.rev) return { ...atRest, replies: kept.replies, phase: "waiting" };
  return { ...atRest, replies: kept.replies, phase: "conflict", others: draft };
}

/** What this browser holds until the server does. */
export type KeptHere = { replies: ReadyReply[]; rev: number; memberId: string };
export const isKeptHere = (value: unknown): value is KeptHere =>
  isRecord(value) &&
  typeof value.rev === "number" &&
  typeof value.memberId === "string" &&
  Array.isArray(value.replies) &&
  value.replies.every((each) => isRecord(each) && isRecord(each.name) && isRecord(each.text));
