import type { ComponentChildren } from "preact";
import { enrolmentLimits } from "../../../../functions/enrolment/limits.ts";
import type { ShownQuestion } from "../../../../functions/programmes/contract.ts";
import { Choice, Field } from "../../../components/field.tsx";
import { enrolmentMessages } from "../../../i18n/enrolment.ts";
import { useEdition, useWords } from "../../edition.ts";

type QuestionProps = {
  question: ShownQuestion;
  given: readonly string[];
  error: string | undefined;
  onChange: (given: string[]) => void;
};

/** One question of the screener, as its kind wants it. */
export function QuestionField({ question, given, error, onChange }: QuestionProps) {
  const words = useWords(enrolmentMessages).apply;
  const { lang, format } = useEdition();
  const id = `q-${question.questionId}`;
  const label = question.text[lang];
  if (question.kind === "text")
    return (
      <Field
        id={id}
        label={label}
        optional={!question.required}
        error={error}
        count={{ used: given[0]?.length ?? 0, limit: enrolmentLimits.answer }}
        format={format}
      >
        {(control) => (
          <textarea
            {...control}
            rows={3}
            value={given[0] ?? ""}
            onInput={({ currentTarget }) => onChange([currentTarget.value])}
          />
        )}
      </Field>
    );
  const several = question.kind === "multiple";
  const choices =
    question.kind === "scale"
      ? figures(question.from, question.to).map((figure) => ({ value: String(figure), text: format.number(figure) }))
      : question.options.map(({ optionId, text }) => ({ value: optionId, text: text[lang] }));
  const toggle = (value: string) =>
    onChange(several ? (given.includes(value) ? given.filter((each) => each !== value) : [...given, value]) : [value]);
  const hint = several
    ? words.several
    : question.kind === "scale"
      ? words.scale(format.number(question.from), format.number(question.to))
      : undefined;
  return (
    <ChoiceGroup
      id={id}
      label={label}
      hint={hint}
      optional={!question.required}
      error={error}
      row={question.kind === "scale"}
    >
      {choices.map(({ value, text }) => (
        <Choice
          key={value}
          type={several ? "checkbox" : "radio"}
          name={id}
          value={value}
          label={text}
          checked={given.includes(value)}
          onChange={() => toggle(value)}
        />
      ))}
    </ChoiceGroup>
  );
}

const figures = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => from + n);

type GroupProps = {
  id: string;
  label: string;
  hint?: string | undefined;
  optional?: boolean;
  error?: string | undefined;
  /** Side by side, as figures of a scale are. */
  row?: boolean;
  children: ComponentChildren;
};

/** Choices that belong to one question; the summary of faults leads to it. */
export function ChoiceGroup({ id, label, hint, optional, error, row, children }: GroupProps) {
  const words = useWords(enrolmentMessages);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <fieldset class="field" id={id} tabIndex={-1} aria-describedby={described || undefined}>
      <legend class="field__label">
        {label}
        {optional && <span class="field__optional"> ({words.optional})</span>}
      </legend>
      {hint && (
        <p class="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class={row ? "choices place__scale" : "choices"}>{children}</div>
      {error && (
        <p class="field__error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
