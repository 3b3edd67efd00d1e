import type { DraftContent } from "../../../functions/circles/draft.ts";
import type { Trouble } from "../answer.ts";
import { merged } from "./merge.ts";
import { type Part, sameContent } from "./parts.ts";

/**
 * Where the typed circle stands.
 * `resting`: nothing to send · `waiting`: a pause in the typing is awaited · `saving`: one request is under way ·
 * `offline`, `signed-out`: kept in this browser until it can be sent · `conflict`: somebody else changed the same part ·
 * `refused`: the server said no; typing on tries again.
 */
export type DraftPhase = "resting" | "waiting" | "saving" | "offline" | "signed-out" | "conflict" | "refused";

/** What somebody else saved or published meanwhile. */
export type Others = { rev: number; version: number; content: DraftContent; byName?: string; at?: string };

export type Drafting = {
  phase: DraftPhase;
  /** The draft's revision and the published version that the text rests on; 0 until there is one. */
  rev: number;
  version: number;
  content: DraftContent;
  saved: DraftContent;
  savedAt?: string;
  sending?: DraftContent;
  others?: Others;
  clashes?: Part[];
  /** What was taken over from others without asking. */
  taken?: Part[];
  trouble?: Trouble;
};

export type DraftHappening =
  | { what: "typed"; content: DraftContent }
  | { what: "pause" }
  | { what: "saved"; rev: number; at: string }
  | { what: "unreachable" }
  | { what: "signed-out" }
  | { what: "refused"; trouble: Trouble }
  | { what: "others"; others: Others; base?: DraftContent }
  | { what: "back" }
  | { what: "chose"; content: DraftContent }
  | { what: "begin"; state: Drafting };

/** One request at a time; nothing typed is ever dropped, and nothing of another's is overwritten unseen. */
export function after(before: Drafting, happening: DraftHappening): Drafting {
  switch (happening.what) {
    case "typed":
      return typed(before, happening.content);
    case "pause":
      return before.phase === "waiting" ? { ...before, phase: "saving", sending: before.content } : before;
    case "back":
      return before.phase === "offline" || before.phase === "signed-out" ? { ...before, phase: "waiting" } : before;
    case "saved":
      return saved(before, happening.rev, happening.at);
    case "unreachable":
      return { ...quiet(before), phase: "offline" };
    case "signed-out":
      return { ...quiet(before), phase: "signed-out" };
    case "refused":
      return { ...quiet(before), phase: "refused", trouble: happening.trouble };
    case "others":
      return withOthers(before, happening.others, happening.base ?? before.saved);
    case "chose":
      return before.others ? onto(before, before.others, happening.content) : before;
    case "begin":
      return happening.state;
  }
}

function typed(before: Drafting, content: DraftContent): Drafting {
  if (before.phase === "saving") return { ...before, content };
  if (before.phase === "conflict") return { ...before, content };
  const { trouble: _, ...rest } = before;
  const phase = sameContent(content, before.saved) ? "resting" : before.phase === "offline" ? "offline" : "waiting";
  return { ...rest, content, phase };
}

function saved(before: Drafting, rev: number, savedAt: string): Drafting {
  const kept = before.sending ?? before.content;
  const phase = sameContent(before.content, kept) ? "resting" : "waiting";
  return { ...quiet(before), phase, rev, savedAt, saved: kept };
}

/** What nobody else touched goes on by itself; the same part changed by two waits for a choice. */
function withOthers(before: Drafting, others: Others, base: DraftContent): Drafting {
  const { content, clashes, taken } = merged(base, before.content, others.content);
  if (clashes.length > 0) return { ...quiet(before), phase: "conflict", content, others, clashes, taken };
  return { ...onto(before, others, content), taken };
}

/** Goes on from what the other left. */
function onto(before: Drafting, others: Others, content: DraftContent): Drafting {
  const { others: _o, clashes: _c, savedAt: _s, ...rest } = quiet(before);
  // A draft that began from an older publication has to say that it now rests on this one.
  const isOutdated = others.rev > 0 && others.version !== before.version;
  return {
    ...rest,
    rev: others.rev,
    version: others.version,
    saved: others.content,
    content,
    ...(others.at && { savedAt: others.at }),
    phase: sameContent(content, others.content) && !isOutdated ? "resting" : "waiting",
  };
}

function quiet(before: Drafting): Drafting {
  const { sending: _sent, trouble: _told, ...rest } = before;
  return rest;
}
