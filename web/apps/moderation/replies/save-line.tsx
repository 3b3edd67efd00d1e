import { useEffect } from "preact/hooks";
import { brandMessages } from "../../../i18n/brand.ts";
import { replyEditorMessages } from "../../../i18n/reply-editor.ts";
import { useEdition, useWords } from "../../edition.ts";
import { announce } from "../../live.ts";
import { SignInButton } from "../../trouble.tsx";
import { troubleText } from "../../trouble-text.ts";
import type { Happening, Writing } from "./writing.ts";

type SaveLineProps = { state: Writing; version: number; happens: (happening: Happening) => void };

/** Whether what was typed is safe; spoken only when it asks for something. */
export function SaveLine({ state, version, happens }: SaveLineProps) {
  const words = useWords(brandMessages).state;
  const own = useWords(replyEditorMessages);
  const { format } = useEdition();
  const { phase, rev, savedAt, trouble } = state;
  const resting = rev > 0 && savedAt ? words.saved(format.time(savedAt)) : version > 0 ? own.asInForce : own.asPalier;
  const says = phase === "resting" ? resting : words[phase];
  useEffect(() => {
    if (phase !== "resting" && phase !== "waiting" && phase !== "saving") announce(says);
  }, [phase]);
  return (
    <div class={`saveline savestate--${phase}`} data-phase={phase}>
      <span class="savestate__dot" aria-hidden="true" />
      <p>{says}</p>
      {phase === "signed-out" && <SignInButton label={words.signIn} quiet />}
      {phase === "refused" && trouble && (
        <>
          <p class="savestate__why">{troubleText(trouble, format)}</p>
          <button
            type="button"
            class="button button--quiet button--small"
            onClick={() => happens({ what: "typed", replies: state.replies })}
          >
            {words.retry}
          </button>
        </>
      )}
    </div>
  );
}
