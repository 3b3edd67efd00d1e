import type { ComponentChildren } from "preact";
import { problemMessages } from "../../i18n/problems.ts";
import { queueMessages } from "../../i18n/queue.ts";
import { useEdition, useWords } from "../edition.ts";
import type { SheetProps } from "./sheet-props.ts";

type InHandProps = Pick<SheetProps, "waiting" | "me" | "onTake" | "onPutBack"> & { children: ComponentChildren };

/** Who is on it: the form is for whoever may answer now. */
export function InHand({ waiting, me, onTake, onPutBack, children }: InHandProps) {
  const words = useWords(queueMessages);
  const { format, lang } = useEdition();
  const { claim, pending, failed } = waiting ?? {};
  if (pending) return <p class="notice hand">{words.answeredNote(pending.by.name)}</p>;
  if (claim && claim.memberId !== me)
    return <p class="notice hand">{words.takenNote(claim.name, format.time(claim.until))}</p>;
  const why = failed && problemMessages[lang][failed.code as keyof (typeof problemMessages)["fr"]];
  return (
    <>
      {failed && failed.by.memberId === me && (
        <p class="notice notice--problem" role="status">
          {words.failed(typeof why === "function" ? why({}, format) : (why ?? ""))}
        </p>
      )}
      <p class="hand">
        {claim ? (
          <>
            <span>{words.mine(format.time(claim.until))}</span>
            <button type="button" class="button button--quiet button--small" onClick={onPutBack}>
              {words.putBack} <kbd>T</kbd>
            </button>
          </>
        ) : (
          <button type="button" class="button button--quiet button--small" onClick={onTake}>
            {words.take} <kbd>T</kbd>
          </button>
        )}
      </p>
      {children}
    </>
  );
}
