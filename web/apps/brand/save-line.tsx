import { useEffect } from "preact/hooks";
import { brandMessages } from "../../i18n/brand.ts";
import { useEdition, useWords } from "../edition.ts";
import { announce } from "../live.ts";
import { SignInButton } from "../trouble.tsx";
import { troubleText } from "../trouble-text.ts";
import type { DraftHappening, Drafting } from "./drafting.ts";

type SaveLineProps = { state: Drafting; published: boolean; happens: (happening: DraftHappening) => void };

/** Whether what was typed is safe; spoken only when it asks for something. */
export function SaveLine({ state, published, happens }: SaveLineProps) {
  const words = useWords(brandMessages).state;
  const { format } = useEdition();
  const { phase, rev, savedAt, trouble } = state;
  const resting = rev > 0 && savedAt ? words.saved(format.time(savedAt)) : published ? words.published : words.blank;
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
            onClick={() => happens({ what: "typed", content: state.content })}
          >
            {words.retry}
          </button>
        </>
      )}
    </div>
  );
}
