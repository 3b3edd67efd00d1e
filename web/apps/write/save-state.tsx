import { useEffect } from "preact/hooks";
import { writeMessages } from "../../i18n/write.ts";
import { useEdition, useWords } from "../edition.ts";
import { announce } from "../live.ts";
import { SignInButton } from "../trouble.tsx";
import { troubleText } from "../trouble-text.ts";
import type { Autosave, Phase } from "./autosave.ts";
import { isBlank } from "./text.ts";
import type { useAutosave } from "./use-autosave.ts";

type SaveStateProps = { autosave: ReturnType<typeof useAutosave>; visitor: boolean };
const spoken: readonly Phase[] = ["offline", "signed-out", "refused", "conflict"];

/** Where the text is, always in sight. Only what asks for attention is spoken. */
export function SaveState({ autosave, visitor }: SaveStateProps) {
  const { state, happens, keptHere } = autosave;
  const { format } = useEdition();
  const words = useWords(writeMessages).state;
  const says = useSaveWords(state, keptHere, visitor);
  useEffect(() => {
    if (spoken.includes(state.phase) && !visitor) announce(says);
  }, [state.phase, says, visitor]);
  useUnkeptWarning(state.phase !== "resting" && !keptHere);
  return (
    <div class={`savestate savestate--${visitor ? "visitor" : state.phase}`}>
      <span class="savestate__dot" aria-hidden="true" />
      <p class="savestate__words">{says}</p>
      {state.phase === "signed-out" && !visitor && <SignInButton label={words.signInAgain} quiet />}
      {state.phase === "refused" && state.trouble && (
        <>
          <p class="savestate__why">{troubleText(state.trouble, format)}</p>
          <button
            type="button"
            class="button button--quiet button--small"
            onClick={() => happens({ what: "changed", changes: {} })}
          >
            {words.tryNow}
          </button>
        </>
      )}
    </div>
  );
}

function useSaveWords(state: Autosave, keptHere: boolean, visitor: boolean): string {
  const words = useWords(writeMessages).state;
  const { format } = useEdition();
  if (visitor) return isBlank(state.text) ? words.blank : words.keptHere;
  switch (state.phase) {
    case "resting":
      return state.savedAt ? words.saved(format.time(state.savedAt)) : words.blank;
    case "waiting":
      return words.waiting;
    case "saving":
      return words.saving;
    case "offline":
      return keptHere ? words.offline : words.offlineUnkept;
    case "signed-out":
      return words.signedOut;
    case "refused":
      return words.refused;
    case "conflict":
      return words.conflict;
  }
}

/** Only where leaving really loses words may a page hold someone back. */
function useUnkeptWarning(wouldLose: boolean): void {
  useEffect(() => {
    if (!wouldLose) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [wouldLose]);
}
