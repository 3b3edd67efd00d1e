import { useEffect, useRef, useState } from "preact/hooks";
import type { IdeaId } from "../../../functions/platform/ids.ts";
import { writeMessages } from "../../i18n/write.ts";
import { paths } from "../../paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { browserShelf } from "../kept.ts";
import { localDraftOf } from "./local-draft.ts";
import { deleteDraft } from "./server.ts";

const undoMs = 10_000;

/** The deletion waits a moment for second thoughts; leaving the page carries it out. */
export function DeletedDraft({ ideaId, onUndo }: { ideaId: IdeaId; onUndo: () => void }) {
  const words = useWords(writeMessages);
  const { lang } = useEdition();
  const [state, setState] = useState<"waiting" | "gone" | "failed">("waiting");
  const undone = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    heading.current?.focus();
    let sent = false;
    const carryOut = async () => {
      if (sent || undone.current) return;
      sent = true;
      localDraftOf(browserShelf(), ideaId).forget();
      const answer = await deleteDraft(ideaId);
      setState(answer.ok || answer.trouble.code === "not-found" ? "gone" : "failed");
    };
    const timer = setTimeout(carryOut, undoMs);
    window.addEventListener("pagehide", carryOut);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pagehide", carryOut);
    };
  }, [ideaId]);

  const undo = () => {
    undone.current = true;
    onUndo();
  };
  return (
    <section class="sent">
      <h1 ref={heading} tabIndex={-1}>
        {state === "failed" ? words.remove.failed : words.remove.gone}
      </h1>
      {state === "waiting" && <p>{words.remove.goneHint}</p>}
      <div class="actions">
        {state !== "gone" && (
          <button type="button" class="button" onClick={undo}>
            {words.remove.undo}
          </button>
        )}
        <a class="button button--quiet" href={paths.mine(lang)}>
          {words.toMine}
        </a>
      </div>
    </section>
  );
}
