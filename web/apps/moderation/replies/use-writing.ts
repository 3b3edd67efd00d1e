import { useEffect, useReducer } from "preact/hooks";
import { isSignedOut, type Trouble } from "../../answer.ts";
import { isSame } from "../../brand/parts.ts";
import { browserShelf, keptUnder } from "../../kept.ts";
import { openReplies, saveReplies } from "./server.ts";
import { after, type Happening, isKeptHere, type Writing } from "./writing.ts";

const pauseMs = 1_000;
const tryAgainMs = 15_000;

export const keptReplies = () => keptUnder(browserShelf(), "palier:replies", isKeptHere);

/** Saves the draft while one types, one request at a time, and in this browser until the server has it. */
export function useWriting(start: Writing, version: number, memberId: string) {
  const [state, happens] = useReducer(after, start);
  useEffect(() => {
    if (isSame(state.replies, state.saved)) keptReplies().forget();
    else keptReplies().write({ replies: state.replies, rev: state.rev, memberId });
  }, [state.replies, state.saved, state.rev]);
  useEffect(() => {
    if (state.phase !== "waiting") return;
    const timer = setTimeout(() => happens({ what: "pause" }), pauseMs);
    return () => clearTimeout(timer);
  }, [state.phase, state.replies]);
  useEffect(() => {
    if (state.phase === "saving" && state.sending) send(state, version).then(happens);
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
  return { state, happens };
}

async function send({ rev, sending = [] }: Writing, version: number): Promise<Happening> {
  const answer = await saveReplies({ rev, version, replies: sending });
  return answer.ok ? { what: "saved", rev: answer.value.rev, at: answer.value.savedAt } : troubled(answer.trouble);
}

async function troubled(trouble: Trouble): Promise<Happening> {
  if (trouble.code === "unreachable") return { what: "unreachable" };
  if (isSignedOut(trouble)) return { what: "signed-out" };
  if (trouble.code !== "replies-changed") return { what: "refused", trouble };
  const now = await openReplies();
  return now.ok ? { what: "others", others: now.value.draft } : troubled(now.trouble);
}
