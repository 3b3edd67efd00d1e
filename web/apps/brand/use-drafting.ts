import { useCallback, useEffect, useReducer } from "preact/hooks";
import type { DraftContent } from "../../../functions/circles/draft.ts";
import type { CircleId } from "../../../functions/platform/ids.ts";
import { isSignedOut, type Trouble } from "../answer.ts";
import { browserShelf } from "../kept.ts";
import { after, type DraftHappening, type Drafting } from "./drafting.ts";
import { emptyContent } from "./empty-content.ts";
import { keptHere } from "./kept-here.ts";
import { sameContent } from "./parts.ts";
import { openCircle, saveDraft } from "./server.ts";

const pauseMs = 1_000;
const tryAgainMs = 15_000;

/** Saves a circle's draft while one types, one request at a time, and in this browser until the server has it. */
export function useDrafting(circleId: CircleId, start: Drafting, memberId: string) {
  const [state, happens] = useReducer(after, start);
  useLocalCopy(circleId, state, memberId);

  useEffect(() => {
    if (state.phase !== "waiting") return;
    const timer = setTimeout(() => happens({ what: "pause" }), pauseMs);
    return () => clearTimeout(timer);
  }, [state.phase, state.content]);

  useEffect(() => {
    if (state.phase !== "saving" || !state.sending) return;
    send(circleId, state).then(happens);
  }, [state.phase]);

  useEffect(() => {
    if (state.phase !== "offline" && state.phase !== "signed-out") return;
    const again = () => document.visibilityState === "visible" && happens({ what: "back" });
    const timer = state.phase === "offline" ? setInterval(again, tryAgainMs) : undefined;
    window.addEventListener("online", again);
    document.addEventListener("visibilitychange", again);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", again);
      document.removeEventListener("visibilitychange", again);
    };
  }, [state.phase]);

  const type = useCallback((content: DraftContent) => happens({ what: "typed", content }), []);
  return { state, happens, type };
}

async function send(circleId: CircleId, { rev, version, sending, content }: Drafting): Promise<DraftHappening> {
  const answer = await saveDraft(circleId, { rev, version, content: sending ?? content });
  if (answer.ok) return { what: "saved", rev: answer.value.rev, at: answer.value.savedAt };
  return troubled(circleId, answer.trouble);
}

async function troubled(circleId: CircleId, trouble: Trouble): Promise<DraftHappening> {
  if (trouble.code === "unreachable") return { what: "unreachable" };
  if (isSignedOut(trouble)) return { what: "signed-out" };
  if (trouble.code !== "circle-draft-changed") return { what: "refused", trouble };
  const now = await openCircle(circleId);
  if (!now.ok) return now.trouble.code === "not-found" ? startOver() : troubled(circleId, now.trouble);
  const { draft, published, version } = now.value;
  const content = draft?.content ?? published ?? emptyContent();
  return {
    what: "others",
    others: {
      rev: draft?.rev ?? 0,
      version: draft?.version ?? version,
      content,
      ...(draft && { byName: draft.byName, at: draft.savedAt }),
    },
  };
}

/** Somebody threw the draft of a circle away that was never opened: what is typed here begins it anew. */
const startOver = (): DraftHappening => ({
  what: "others",
  others: { rev: 0, version: 0, content: emptyContent() },
  base: emptyContent(),
});

function useLocalCopy(circleId: CircleId, state: Drafting, memberId: string): void {
  const { content, saved, rev, version } = state;
  useEffect(() => {
    const local = keptHere(browserShelf(), circleId);
    if (sameContent(content, saved)) local.forget();
    else local.write({ content, saved, rev, version, memberId });
  }, [content, saved, rev, version]);
}
