import { useCallback, useEffect, useReducer, useRef, useState } from "preact/hooks";
import type { IdeaId } from "../../../functions/platform/ids.ts";
import { isSignedOut, type Trouble } from "../answer.ts";
import { browserShelf } from "../kept.ts";
import { type Autosave, afterwards, type Happening } from "./autosave.ts";
import { localDraftOf } from "./local-draft.ts";
import { createDraft, openDraft, saveDraft } from "./server.ts";
import { type DraftText, isBlank, sameText } from "./text.ts";

const pauseMs = 1_000;
const tryAgainMs = 15_000;

export type Writing = { start: Autosave; ideaId?: IdeaId | undefined; key: string; memberId?: string | undefined };

/** Saves while one types: after a pause, one request at a time, and in this browser until the server has it. */
export function useAutosave({ start, ideaId: known, key, memberId }: Writing) {
  const [state, happens] = useReducer(afterwards, start);
  const [ideaId, setIdeaId] = useState(known);
  const keptHere = useLocalCopy(state, ideaId, key, memberId);

  useEffect(() => {
    if (state.phase !== "waiting") return;
    const timer = setTimeout(() => happens({ what: "pause" }), pauseMs);
    return () => clearTimeout(timer);
  }, [state.phase, state.text]);

  useEffect(() => {
    if (state.phase !== "saving" || !state.sending) return;
    send(ideaId, state.rev, state.sending, key).then((happening) => {
      if (happening.what === "saved" && !ideaId) {
        localDraftOf(browserShelf(), undefined).forget();
        setIdeaId(happening.draft.ideaId);
      }
      happens(happening);
    });
  }, [state.phase]);

  useComingBack(state.phase, memberId !== undefined, () => happens({ what: "back-online" }));
  const begun = useRef<Promise<IdeaId | undefined>>(undefined);
  /** A picture needs a draft: makes it, the same one that the first save would. */
  const begin = useCallback((): Promise<IdeaId | undefined> => {
    if (ideaId) return Promise.resolve(ideaId);
    begun.current ??= send(undefined, 0, state.text, key).then((happening) => {
      begun.current = undefined;
      if (happening.what !== "saved") return undefined;
      setIdeaId(happening.draft.ideaId);
      happens(happening);
      return happening.draft.ideaId;
    });
    return begun.current;
  }, [ideaId, key, state.text]);
  const type = useCallback((changes: Partial<DraftText>) => happens({ what: "changed", changes }), []);
  return { state, happens, type, ideaId, begin, keptHere };
}

async function send(ideaId: IdeaId | undefined, rev: number, text: DraftText, key: string): Promise<Happening> {
  const input = { rev, ...text };
  const answer = await (ideaId ? saveDraft(ideaId, input) : createDraft(input, key));
  return answer.ok ? { what: "saved", draft: answer.value } : troubled(answer.trouble, ideaId);
}

async function troubled(trouble: Trouble, ideaId: IdeaId | undefined): Promise<Happening> {
  if (trouble.code === "unreachable") return { what: "unreachable" };
  if (isSignedOut(trouble)) return { what: "signed-out" };
  if (trouble.code !== "draft-changed-elsewhere" || !ideaId) return { what: "refused", trouble };
  const theirs = await openDraft(ideaId);
  return theirs.ok ? { what: "changed-elsewhere", theirs: theirs.value.draft } : troubled(theirs.trouble, undefined);
}

/** Whether this browser really holds what the server does not. */
function useLocalCopy(state: Autosave, ideaId: IdeaId | undefined, key: string, memberId: string | undefined): boolean {
  const [keeps, setKeeps] = useState(true);
  const { text, saved, rev } = state;
  useEffect(() => {
    const local = localDraftOf(browserShelf(), ideaId);
    if (rev === 0 ? isBlank(text) : sameText(text, saved)) local.forget();
    else setKeeps(local.write({ text, rev, key, at: new Date().toISOString(), memberId }));
  }, [text, saved, rev, ideaId, key, memberId]);
  return keeps;
}

/** The network, or a session renewed in another tab, may be back: look when the browser says so and now and then. */
function useComingBack(phase: Autosave["phase"], isMember: boolean, back: () => void): void {
  const latest = useRef(back);
  latest.current = back;
  useEffect(() => {
    if (phase !== "offline" && !(phase === "signed-out" && isMember)) return;
    const tryAgain = () => document.visibilityState === "visible" && latest.current();
    const timer = phase === "offline" ? setInterval(tryAgain, tryAgainMs) : undefined;
    window.addEventListener("online", tryAgain);
    document.addEventListener("visibilitychange", tryAgain);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", tryAgain);
      document.removeEventListener("visibilitychange", tryAgain);
    };
  }, [phase, isMember]);
}
