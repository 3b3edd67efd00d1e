import type { ComponentChildren } from "preact";
import { type FeedbackKind, feedbackLimits, severities } from "../../../../functions/feedback/limits.ts";
import { characters } from "../../../characters.ts";
import { Field } from "../../../components/field.tsx";
import { feedbackMessages } from "../../../i18n/feedback.ts";
import { useEdition, useWords } from "../../edition.ts";
import type { KnownProgramme } from "../server.ts";
import { EnvironmentFields } from "./environment-fields.tsx";
import { RadioTiles } from "./radio-tiles.tsx";
import type { Needed, ReportWritten } from "./report-input.ts";

export const fieldOf: Record<Needed, string> = {
  kind: "report-kind",
  featureId: "report-feature",
  title: "report-title",
  severity: "report-severity",
};

type FieldsProps = {
  programme: KnownProgramme["programme"];
  written: ReportWritten;
  kinds: readonly FeedbackKind[];
  versions: readonly string[];
  errorOf: (needed: Needed) => string | undefined;
  onChange: (changes: Partial<ReportWritten>) => void;
  /** Beneath the sentence, and before what was used. */
  similar?: ComponentChildren;
  pictures?: ComponentChildren;
};

/** All that a report tells in words, whether it is filed or mended. */
export function ReportFields({ programme, written, kinds, versions, errorOf, onChange, ...more }: FieldsProps) {
  const { form: words, ...all } = useWords(feedbackMessages);
  const { lang, format } = useEdition();
  return (
    <>
      <RadioTiles
        id={fieldOf.kind}
        legend={words.kind}
        options={kinds.map((value) => ({ value, text: all.kinds[value], hint: all.kindHints[value] }))}
        value={written.kind}
        error={errorOf("kind")}
        onChoose={(kind) => onChange({ kind })}
      />
      <RadioTiles
        id={fieldOf.featureId}
        legend={words.feature}
        options={programme.features.map(({ featureId, name }) => ({ value: featureId, text: name[lang] }))}
        value={written.featureId}
        error={errorOf("featureId")}
        onChoose={(featureId) => onChange({ featureId })}
      />
      <Field
        id={fieldOf.title}
        label={words.heading}
        hint={words.headingHint}
        error={errorOf("title")}
        format={format}
        count={{ used: characters(written.title), limit: feedbackLimits.title }}
      >
        {(control) => (
          <input
            {...control}
            type="text"
            dir="auto"
            autoComplete="off"
            maxLength={feedbackLimits.title}
            value={written.title}
            onInput={({ currentTarget }) => onChange({ title: currentTarget.value })}
          />
        )}
      </Field>
      {more.similar}
      {written.kind === "issue" && (
        <RadioTiles
          id={fieldOf.severity}
          legend={words.severity}
          options={severities.map((value) => ({
            value,
            text: all.severities[value],
            hint: all.severityHints[value],
          }))}
          value={written.severity}
          error={errorOf("severity")}
          onChoose={(severity) => onChange({ severity })}
        />
      )}
      <Field id="report-text" label={words.text} hint={words.textHint} optional format={format}>
        {(control) => (
          <textarea
            {...control}
            rows={3}
            dir="auto"
            maxLength={feedbackLimits.text}
            value={written.text}
            onInput={({ currentTarget }) => onChange({ text: currentTarget.value })}
          />
        )}
      </Field>
      {written.kind === "issue" && (
        <Field id="report-steps" label={words.steps} hint={words.stepsHint} optional format={format}>
          {(control) => (
            <textarea
              {...control}
              rows={3}
              dir="auto"
              value={written.steps}
              onInput={({ currentTarget }) => onChange({ steps: currentTarget.value })}
            />
          )}
        </Field>
      )}
      {more.pictures}
      <EnvironmentFields
        kind={programme.kind}
        versions={versions}
        value={written.environment}
        onChange={(environment) => onChange({ environment })}
      />
    </>
  );
}
