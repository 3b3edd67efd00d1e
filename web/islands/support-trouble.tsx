import type { Format } from "../i18n/format.ts";
import { supportMessages } from "../i18n/support.ts";
import type { Failure } from "./support-requests.ts";
import { leaveToSignIn } from "./use-support.ts";

type TroubleProps = { failure: Failure; format: Format; ideaId: string; onRetry: () => void };

/** What failed, in words that say what to do, and the button that does it. */
export function SupportTrouble({ failure, format, ideaId, onRetry }: TroubleProps) {
  const words = supportMessages[format.lang];
  const texts: Record<Failure, string> = {
    unreachable: words.unreachable,
    "signed-out": words.sessionExpired,
    closed: words.closed,
    "own-idea": words.ownIdea,
    "too-many": words.tooMany,
    failed: words.failed,
  };
  const signedOut = failure === "signed-out";
  const final = failure === "closed" || failure === "own-idea";
  return (
    <div class="notice notice--problem" role="alert">
      <p>{texts[failure]}</p>
      {!final && (
        <button
          type="button"
          class="button button--quiet button--small"
          onClick={signedOut ? () => leaveToSignIn(format.lang, ideaId) : onRetry}
        >
          {signedOut ? words.signIn : words.retry}
        </button>
      )}
    </div>
  );
}
