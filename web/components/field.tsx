import type { ComponentChildren } from "preact";
import { commonMessages } from "../i18n/common.ts";
import type { Format } from "../i18n/format.ts";

export type FieldProps = {
  /** Id of the control; hint and error get ids made from it. */
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  optional?: boolean;
  format: Format;
  /** With a limit, the length is counted beneath. */
  count?: { used: number; limit: number };
  children: (control: ControlProps) => ComponentChildren;
};

/** Spread on the control, so that its label, hint and error belong to it. */
export type ControlProps = {
  id: string;
  class: string;
  "aria-describedby": string | undefined;
  "aria-invalid": "true" | undefined;
};

/** Label, hint, control, error and counter, tied together for everyone. */
export function Field({ id, label, hint, error, optional, format, count, children }: FieldProps) {
  const words = commonMessages[format.lang];
  const described = [hint && `${id}-hint`, error && `${id}-error`, count && `${id}-count`].filter(Boolean).join(" ");
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
        {optional && <span class="field__optional"> ({words.optional})</span>}
      </label>
      {hint && (
        <p class="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        class: "field__control",
        "aria-describedby": described || undefined,
        "aria-invalid": error ? "true" : undefined,
      })}
      {(error || count) && (
        <div class="field__foot">
          {error && (
            <p class="field__error" id={`${id}-error`}>
              {error}
            </p>
          )}
          {count && <Counter id={id} {...count} format={format} />}
        </div>
      )}
    </div>
  );
}

function Counter({ id, used, limit, format }: { id: string; used: number; limit: number; format: Format }) {
  const words = commonMessages[format.lang];
  const over = used > limit;
  return (
    <p class={over ? "field__count field__count--over" : "field__count"} id={`${id}-count`}>
      {over ? words.overBy(format.number(used - limit)) : words.characters(format.number(used), format.number(limit))}
    </p>
  );
}

export type ChoiceProps = {
  type: "checkbox" | "radio";
  name: string;
  value?: string;
  label: ComponentChildren;
  hint?: string;
  checked?: boolean;
  required?: boolean;
  onChange?: (event: Event) => void;
};

/** A tick or a choice with its label as one large target. */
export function Choice({ label, hint, ...input }: ChoiceProps) {
  return (
    <label class="choice">
      <input {...input} />
      <span>
        {label}
        {hint && <span class="choice__hint">{hint}</span>}
      </span>
    </label>
  );
}
