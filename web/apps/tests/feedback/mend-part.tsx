import { useState } from "preact/hooks";
import { feedbackMessages } from "../../../i18n/feedback.ts";
import { useWords } from "../../edition.ts";
import { keptMending, wordsOf } from "./mend-draft.ts";
import type { ReportPage, ReportRef } from "./server.ts";
import { StrandedWords } from "./stranded-words.tsx";

/** The way to mend one's own report; where that is over, what was typed for it is still here. */
export function MendPart({ reference, page, onMend }: { reference: ReportRef; page: ReportPage; onMend: () => void }) {
  const words = useWords(feedbackMessages).mend;
  const kept = keptMending(reference.feedbackId);
  const [typed, setTyped] = useState(() => kept.read());
  if (page.may.mend)
    return (
      <p>
        <button type="button" class="button button--quiet button--small" onClick={onMend}>
          {words.open}
        </button>
      </p>
    );
  if (!page.mine || !typed) return null;
  const drop = () => {
    kept.forget();
    setTyped(undefined);
  };
  return <StrandedWords title={words.left} text={words.leftText} words={wordsOf(typed)} onDrop={drop} />;
}
