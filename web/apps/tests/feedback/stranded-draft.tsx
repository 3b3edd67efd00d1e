import { useState } from "preact/hooks";
import type { ProgrammeId } from "../../../../functions/platform/ids.ts";
import { feedbackMessages } from "../../../i18n/feedback.ts";
import { useWords } from "../../edition.ts";
import { announce } from "../../live.ts";
import { isBegun, keptReport, type ReportDraft } from "./kept-report.ts";

type StrandedProps = { memberId: string; programmeId: ProgrammeId };

/** What was being written when the test ended, or one's part in it: it cannot be sent, and is not lost. */
export function StrandedDraft({ memberId, programmeId }: StrandedProps) {
  const words = useWords(feedbackMessages);
  const kept = keptReport(memberId, programmeId);
  const [draft, setDraft] = useState(() => kept.read());
  if (!draft || !isBegun(draft)) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(wordsOf(draft));
    announce(words.left.copied);
  };
  const drop = () => {
    kept.forget();
    setDraft(undefined);
    announce(words.form.discarded);
  };
  return (
    <section class="notice" aria-labelledby="stranded-title">
      <h2 class="notice__title" id="stranded-title">
        {words.left.title}
      </h2>
      <p>{words.left.text}</p>
      <p class="report__text report__text--stranded" dir="auto">
        {wordsOf(draft)}
      </p>
      <div class="actions">
        <button type="button" class="button button--small" onClick={copy}>
          {words.left.copy}
        </button>
        <button type="button" class="button button--small button--quiet" onClick={drop}>
          {words.form.discard}
        </button>
      </div>
    </section>
  );
}

const wordsOf = ({ title, text, steps }: ReportDraft): string => [title, text, steps].filter(Boolean).join("\n\n");
