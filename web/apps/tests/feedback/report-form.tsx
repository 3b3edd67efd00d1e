import { useState } from "preact/hooks";
import { feedbackKinds, feedbackLimits, severities } from "../../../../functions/feedback/limits.ts";
import { characters } from "../../../characters.ts";
import { Field } from "../../../components/field.tsx";
import { feedbackMessages } from "../../../i18n/feedback.ts";
import type { Trouble } from "../../answer.ts";
import { useEdition, useWords } from "../../edition.ts";
import { announce } from "../../live.ts";
import { type Fault, FaultSummary, TroubleNote } from "../../trouble.tsx";
import type { KnownProgramme } from "../server.ts";
import { EnvironmentFields } from "./environment-fields.tsx";
import { PicturesPart } from "./pictures-part.tsx";
import { RadioTiles } from "./radio-tiles.tsx";
import { inputOf, missingIn, type Needed } from "./report-input.ts";
import { fileReport } from "./server.ts";
import { SimilarReports } from "./similar-reports.tsx";
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

const fieldOf: Record<Needed, string> = {
  kind: "report-kind",
  featureId: "report-feature",
  title: "report-title",
  severity: "report-severity",
};

/** A report in under a minute: three taps and a sentence, the rest for whoever has more to say. */
export function ReportForm({ programme, memberId, onSent, onDropped }: FormProps) {
  const { form: words, kinds, kindHints, severities: grades, severityHints } = useWords(feedbackMessages);
  const { lang, format } = useEdition();
  const { programmeId, kind, features } = programme;
  const { draft, change, assume, forget, stored } = useReportDraft({ memberId, programmeId, kind });
  const versions = useVersions(programmeId, assume);
  const reference = { programmeId, feedbackId: draft.feedbackId };
  const pictures = useReportPictures(reference);
  const similar = useSimilarReports(programmeId, `${draft.title} ${draft.text}`, lang, draft.featureId);
  const [faults, setFaults] = useState<Fault[]>([]);
  const [trouble, setTrouble] = useState<Trouble>();
  const [sending, setSending] = useState(false);
  const isAsked = (needed: Needed) =>
    faults.some(({ field }) => field === fieldOf[needed]) && missingIn(draft).includes(needed);
  const errorOf = (needed: Needed) => (isAsked(needed) ? words.missing[needed] : undefined);

  const send = async (event: Event) => {
    event.preventDefault();
    if (sending) return;
    setTrouble(undefined);
    const ready = pictures.pictures.filter(({ status }) => status !== "refused").map(({ pictureId }) => pictureId);
    const input = inputOf(draft, { lang, kind, pictures: ready });
    const found = missingIn(draft).map((needed) => ({ field: fieldOf[needed], text: words.missing[needed] }));
    setFaults(pictures.busy ? [...found, { field: "pictures", text: words.waitPictures }] : found);
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
      <RadioTiles
        id={fieldOf.kind}
        legend={words.kind}
        options={feedbackKinds.map((value) => ({ value, text: kinds[value], hint: kindHints[value] }))}
        value={draft.kind}
        error={errorOf("kind")}
        onChoose={(chosen) => change({ kind: chosen })}
      />
      <RadioTiles
        id={fieldOf.featureId}
        legend={words.feature}
        options={features.map(({ featureId, name }) => ({ value: featureId, text: name[lang] }))}
        value={draft.featureId}
        error={errorOf("featureId")}
        onChoose={(featureId) => change({ featureId })}
      />
      <Field
        id={fieldOf.title}
        label={words.heading}
        hint={words.headingHint}
        error={errorOf("title")}
        format={format}
        count={{ used: characters(draft.title), limit: feedbackLimits.title }}
      >
        {(control) => (
          <input
            {...control}
            type="text"
            dir="auto"
            autoComplete="off"
            maxLength={feedbackLimits.title}
            value={draft.title}
            onInput={({ currentTarget }) => change({ title: currentTarget.value })}
          />
        )}
      </Field>
      <SimilarReports programmeId={programmeId} similar={similar} onDrop={drop} />
      {draft.kind === "issue" && (
        <RadioTiles
          id={fieldOf.severity}
          legend={words.severity}
          options={severities.map((value) => ({ value, text: grades[value], hint: severityHints[value] }))}
          value={draft.severity}
          error={errorOf("severity")}
          onChoose={(severity) => change({ severity })}
        />
      )}
      <Field id="report-text" label={words.text} hint={words.textHint} optional format={format}>
        {(control) => (
          <textarea
            {...control}
            rows={3}
            dir="auto"
            maxLength={feedbackLimits.text}
            value={draft.text}
            onInput={({ currentTarget }) => change({ text: currentTarget.value })}
          />
        )}
      </Field>
      {draft.kind === "issue" && (
        <Field id="report-steps" label={words.steps} hint={words.stepsHint} optional format={format}>
          {(control) => (
            <textarea
              {...control}
              rows={3}
              dir="auto"
              value={draft.steps}
              onInput={({ currentTarget }) => change({ steps: currentTarget.value })}
            />
          )}
        </Field>
      )}
      <PicturesPart reference={reference} pictures={pictures} />
      <EnvironmentFields
        kind={kind}
        versions={versions}
        value={draft.environment}
        onChange={(environment) => change({ environment })}
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
