import { Decision } from "../../components/decision.tsx";
import { deskMessages } from "../../i18n/desk.ts";
import { useEdition, useWords } from "../edition.ts";
import { CorrectionForm } from "./correction-form.tsx";
import { NextStage } from "./next-stage.tsx";
import type { Evidence } from "./server.ts";

/** After the answer: what everybody reads, a correction where it needs one, and the next step. */
export function DecidedPart({ evidence, onHappened }: { evidence: Evidence; onHappened: (news: string) => void }) {
  const words = useWords(deskMessages).sheet;
  const { lang, format } = useEdition();
  const [shown, decision] = [evidence.shown[0], evidence.decisions[0]];
  return (
    <>
      <NextStage card={evidence.card} onMoved={onHappened} />
      {shown && decision && (
        <section class="decided-part" aria-label={words.answer}>
          <Decision decision={shown[lang]} format={format} level={3} />
          <CorrectionForm decision={decision} lang={evidence.card.lang} onDone={onHappened} />
        </section>
      )}
    </>
  );
}
