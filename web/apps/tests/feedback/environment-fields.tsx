import type { EnvironmentPart } from "../../../../functions/feedback/limits.ts";
import { feedbackLimits } from "../../../../functions/feedback/limits.ts";
import { Field } from "../../../components/field.tsx";
import { feedbackMessages } from "../../../i18n/feedback.ts";
import { useEdition, useWords } from "../../edition.ts";
import { type Environment, partsOf } from "./environment.ts";

type PartProps = {
  kind: "software" | "physical";
  value: Environment;
  /** Builds or prototypes that testers may have in hand. */
  versions: readonly string[];
  onChange: (value: Environment) => void;
};

/** What was used: filled in, told in one line, and opened by whoever wants to correct it. */
export function EnvironmentFields({ kind, value, versions, onChange }: PartProps) {
  const words = useWords(feedbackMessages).form;
  const { format } = useEdition();
  const parts = partsOf(kind);
  const told = parts.flatMap((part) => value[part]?.trim() || []).join(" · ");
  const field = (part: EnvironmentPart) => (
    <Field
      key={part}
      id={`report-${part}`}
      label={words.parts[part]}
      hint={part === "version" ? words.versionHint : undefined}
      optional
      format={format}
    >
      {(control) => (
        <input
          {...control}
          type="text"
          {...(part === "version" && versions.length > 0 && { list: "tested-versions" })}
          maxLength={feedbackLimits.environment}
          value={value[part] ?? ""}
          onInput={({ currentTarget }) => onChange({ ...value, [part]: currentTarget.value })}
        />
      )}
    </Field>
  );
  const known = (
    <datalist id="tested-versions">
      {versions.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
  // One field needs no folding.
  if (parts.length === 1)
    return (
      <>
        {parts.map(field)}
        {known}
      </>
    );
  return (
    <details class="fold">
      <summary>
        <span class="fold__title">{words.environment}</span>
        {told && <span class="fold__told">{told}</span>}
      </summary>
      <p class="field__hint">{words.environmentHint}</p>
      <div class="fold__fields">{parts.map(field)}</div>
      {known}
    </details>
  );
}
