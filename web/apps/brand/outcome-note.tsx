import { brandMessages } from "../../i18n/brand.ts";
import { paths } from "../../paths.ts";
import type { Trouble } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { TroubleNote } from "../trouble.tsx";
import type { OpenedCircle } from "./server.ts";

/** What has just happened to the whole circle; `undo` is the version that a publication went over. */
export type Outcome =
  | { what: "published" | "opened"; undo: number }
  | { what: "restored"; number: number }
  | { what: "discarded" | "closed" | "reopened" }
  | { what: "changed"; trouble: Trouble };

type OutcomeNoteProps = { outcome: Outcome; opened: OpenedCircle; onUndo: (number: number) => void };

/** That it is done, where to see it, and the way back. */
export function OutcomeNote({ outcome, opened, onUndo }: OutcomeNoteProps) {
  const words = useWords(brandMessages);
  const { lang, format } = useEdition();
  if (outcome.what === "changed") return <TroubleNote trouble={outcome.trouble} />;
  const says = {
    published: words.publish.done,
    opened: words.publish.doneOpen,
    restored: words.history.restored(format.number("number" in outcome ? outcome.number : 0)),
    discarded: words.discard.done,
    closed: words.close.done,
    reopened: words.close.reopened,
  }[outcome.what];
  const isPrivate = opened.published?.visibility === "private";
  return (
    <div class="notice notice--done" role="status">
      <p>{says}</p>
      <div class="actions">
        {opened.version > 0 && (
          <a class="button button--quiet button--small" href={paths.circle(lang, opened.circleId, isPrivate)}>
            {words.publish.see}
          </a>
        )}
        {"undo" in outcome && outcome.undo > 0 && (
          <button type="button" class="button button--quiet button--small" onClick={() => onUndo(outcome.undo)}>
            {words.publish.undo}
          </button>
        )}
      </div>
    </div>
  );
}
