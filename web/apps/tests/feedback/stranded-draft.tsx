import { useState } from "preact/hooks";
import type { ProgrammeId } from "../../../../functions/platform/ids.ts";
import { feedbackMessages } from "../../../i18n/feedback.ts";
import { useWords } from "../../edition.ts";
import { isBegun, keptReport } from "./kept-report.ts";
import { wordsOf } from "./mend-draft.ts";
import { StrandedWords } from "./stranded-words.tsx";

type StrandedProps = { memberId: string; programmeId: ProgrammeId };

/** What was being written when the test ended, or one's part in it: it cannot be sent, and is not lost. */
export function StrandedDraft({ memberId, programmeId }: StrandedProps) {
  const words = useWords(feedbackMessages).left;
  const kept = keptReport(memberId, programmeId);
  const [draft, setDraft] = useState(() => kept.read());
  if (!draft || !isBegun(draft)) return null;
  const drop = () => {
    kept.forget();
    setDraft(undefined);
  };
  return <StrandedWords title={words.title} text={words.text} words={wordsOf(draft)} onDrop={drop} />;
}
