import { useState } from "preact/hooks";
import { feedbackKinds } from "../../../../functions/feedback/limits.ts";
import { feedbackMessages } from "../../../i18n/feedback.ts";
import type { Trouble } from "../../answer.ts";
import { useEdition, useWords } from "../../edition.ts";
import { announce } from "../../live.ts";
import { FaultSummary, TroubleNote } from "../../trouble.tsx";
import type { KnownProgramme } from "../server.ts";
import { PicturesPart } from "./pictures-part.tsx";
import { ReportFields } from "./report-fields.tsx";
import { inputOf } from "./report-input.ts";
import { fileReport } from "./server.ts";
import { SimilarReports } from "./similar-reports.tsx";
import { useMissing } from "./use-missing.ts";
import { useReportDraft } from "./use-report-draft.ts";
import { useReportPictures } from "./use-report-pictures.ts";
import { useSimilarReports } from "./use-similar-reports.ts";
import { useVersions } from "./use-versions.ts";

type FormProps = {
  programme: KnownProgramme["programme"];
  memberId: string;
  onSent: (feedbackId: string) => void;
  onDropped: () => void;
};

/** A report in under a minute: three taps and a sentence, the rest for whoever has more to say. */
export function ReportForm({ programme, memberId, onSent, onDropped }: FormProps) {
  const words = useWords(feedbackMessages).form;
  const { lang } = useEdition();
  const { programmeId, kind } = programme;
  const { draft, change, assume, forget, stored } = useReportDraft({ memberId, programmeId, kind });
  const versions = useVersions(programmeId, assume);
  const reference = { programmeId, feedbackId: draft.feedbackId };
  const pictures = useReportPictures(reference);
  const similar = useSimilarReports(programmeId, `${draft.title} ${draft.text}`, lang, draft.featureId);
  const { faults, look, errorOf } = useMissing(draft);
  const [trouble, setTrouble] = useState<Trouble>();
  const [sending, setSending] = useState(false);

  const send = async (event: Event) => {
    event.preventDefault();
    if (sending) return;
    setTrouble(undefined);
    const ready = pictures.pictures.filter(({ status }) => status !== "refused").map(({ pictureId }) => pictureId);
    const input = inputOf(draft, { lang, kind, pictures: ready });
    look(pictures.busy ? [{ field: "pictures", text: words.waitPictures }] : []);
    if (!input || pictures.busy) return;
    setSending(true);
    const answer = await fileReport(reference, input);
    setSending(false);
    if (!answer.ok) return setTrouble(answer.trouble);
    forget(true);
    onSent(answer.value.feedbackId);
  };
  const drop = () => {
    for (const { pictureId } of pictures.pictures) pictures.remove(pictureId);
    forget(false);
    announce(words.discarded);
    onDropped();
  };

  return (
    <form class="form report" onSubmit={send} noValidate>
      <header>
        <h2 class="report__title">{words.title}</h2>
        <p class="soft">{words.lead}</p>
      </header>
      <FaultSummary title={words.faults} faults={faults} />
      <ReportFields
        programme={programme}
        written={draft}
        kinds={feedbackKinds}
        versions={versions}
        errorOf={errorOf}
        onChange={change}
        similar={<SimilarReports programmeId={programmeId} similar={similar} onDrop={drop} />}
        pictures={<PicturesPart reference={reference} pictures={pictures} />}
      />
      {trouble && <TroubleNote trouble={trouble} />}
      <div class="report__foot">
        <button type="submit" class="button" aria-disabled={sending}>
          {sending ? words.sending : words.send}
        </button>
        <button type="button" class="button button--text" onClick={drop}>
          {words.discard}
        </button>
        {stored && <p class="soft">{words.kept}</p>}
      </div>
    </form>
  );
}
