import type { ComponentChildren } from "preact";
import { Field as FieldFrame } from "../../../../web/components/field.tsx";
import { issueText, problemText } from "../../../../web/i18n/problems.ts";
import { answerIn } from "../answers.ts";
import { type Field, fieldLimits, languageOf } from "../fields.ts";
import type { Fault } from "../judge.ts";
import type { StepProps } from "./wizard-frame.tsx";

export type AskProps = StepProps & {
  field: Field;
  label: string;
  hint?: string;
  optional?: boolean;
  lines?: number;
  kind?: "text" | "number";
  children?: ComponentChildren;
};

/** One question, with what is wrong with its answer. Swapped for its newer self while one types, but for the control. */
export function Ask({ view, words, format, field, label, hint, optional, lines, kind = "text", children }: AskProps) {
  const value = answerIn(view.draft, field);
  const limit = fieldLimits[field];
  const lang = languageOf(field);
  const common = { name: field, ...(lang && { lang }), autocomplete: "off" };
  return (
    <FieldFrame
      id={field}
      label={label}
      hint={hint}
      optional={optional ?? false}
      error={errorAt({ view, words, format }, field)}
      format={format}
      {...(limit && (value.length > limit * 0.8 || lines) && { count: { used: value.length, limit } })}
    >
      {(control) => (
        <>
          {lines ? (
            <textarea {...control} {...common} rows={lines}>
              {value}
            </textarea>
          ) : (
            <input
              {...control}
              {...common}
              type="text"
              inputMode={kind === "number" ? "numeric" : undefined}
              value={value}
            />
          )}
          {children}
        </>
      )}
    </FieldFrame>
  );
}

/** What to say at a field; one that was never touched is left in peace until Go on was pressed. */
export function errorAt({ view, words, format }: StepProps, field: Field): string | undefined {
  const fault = view.faults.find((each) => each.field === field);
  if (!fault) return undefined;
  const untouched = !view.pressed && !view.draft[field]?.trim() && "issue" in fault;
  return untouched ? undefined : faultText(fault, { view, words, format });
}

function faultText(fault: Fault, { words, format }: StepProps): string {
  if ("issue" in fault) return issueText(fault.issue, format);
  if ("problem" in fault) return problemText(fault.problem.code, format, fault.problem.values);
  const { worst, nearest } = fault.colour;
  const { tokens } = words.colours;
  const named = (token: string) => Object.entries(tokens).find(([name]) => name === token)?.[1] ?? token;
  const theme = worst.theme === "light" ? words.light : words.dark;
  const said = words.colours.fails(
    named(worst.front),
    named(worst.back),
    theme,
    format.number(Math.floor(worst.ratio * 100) / 100),
    format.number(worst.least),
  );
  return nearest ? said : `${said} ${words.colours.noneNear}`;
}
