import { useEffect, useState } from "preact/hooks";
import { type Both, languages } from "../../../../functions/platform/languages.ts";
import { characters } from "../../../characters.ts";
import { Choice, Field } from "../../../components/field.tsx";
import { issueText } from "../../../i18n/problems.ts";
import { editorMessages } from "../../../i18n/programme-editor.ts";
import { useEdition, useWords } from "../../edition.ts";
import { fieldId, useWriting } from "./writing.ts";

function useFault(path: string): string | undefined {
  const { format } = useEdition();
  const issue = useWriting().issues.find((each) => each.path === path);
  return issue && issueText(issue, format);
}

type BothProps = {
  path: string;
  label: string;
  hint?: string | undefined;
  value: Both;
  limit: number;
  rows?: number;
  onChange: (value: { fr: string; en: string }) => void;
};

/** One text in both languages, side by side. */
export function BothField({ path, label, hint, ...rest }: BothProps) {
  return (
    <fieldset class="pairfield">
      <legend class="field__label">{label}</legend>
      {hint && <p class="field__hint">{hint}</p>}
      <div class="pairfield__two">
        {languages.map((lang) => (
          <OneText key={lang} path={path} lang={lang} {...rest} />
        ))}
      </div>
    </fieldset>
  );
}

type OneProps = Omit<BothProps, "label" | "hint"> & { lang: "fr" | "en" };

function OneText({ path, lang, value, limit, rows, onChange }: OneProps) {
  const words = useWords(editorMessages);
  const { format } = useEdition();
  const error = useFault(`${path}.${lang}`);
  const shared = {
    lang,
    dir: "auto" as const,
    value: value[lang],
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
      onChange({ ...value, [lang]: currentTarget.value }),
  };
  return (
    <div class="pairfield__one">
      <Field
        id={fieldId(`${path}.${lang}`)}
        label={words.languages[lang]}
        error={error}
        format={format}
        count={{ used: characters(value[lang].trim()), limit }}
      >
        {(control) => (rows ? <textarea {...control} {...shared} rows={rows} /> : <input {...control} {...shared} />)}
      </Field>
    </div>
  );
}

type NumberProps = {
  path: string;
  label: string;
  hint?: string;
  value: number | undefined;
  min: number;
  max: number;
  optional?: boolean;
  onChange: (value: number | undefined) => void;
};

/** A whole number that may be empty while one types. */
export function NumberField({ path, label, hint, value, min, max, optional, onChange }: NumberProps) {
  const { format } = useEdition();
  const error = useFault(path);
  const [typed, setTyped] = useState(String(value ?? ""));
  useEffect(() => {
    if (typed !== "" && Number(typed) !== value) setTyped(String(value ?? ""));
  }, [value]);
  const write = (text: string) => {
    setTyped(text);
    const number = Number(text);
    if (text === "" && optional) onChange(undefined);
    else if (text !== "" && Number.isInteger(number)) onChange(number);
  };
  return (
    <Field id={fieldId(path)} label={label} hint={hint} error={error} optional={optional === true} format={format}>
      {(control) => (
        <input
          {...control}
          type="number"
          inputMode="numeric"
          min={min}
          max={max}
          value={typed}
          onInput={({ currentTarget }) => write(currentTarget.value)}
        />
      )}
    </Field>
  );
}

type DayProps = {
  path: string;
  label: string;
  value: string | undefined;
  optional?: boolean;
  onChange: (day: string | undefined) => void;
};

/** A day of the brand's calendar; an emptied one stays what it was, unless it may be missing. */
export function DayField({ path, label, value, optional, onChange }: DayProps) {
  const { format } = useEdition();
  const error = useFault(path);
  return (
    <Field id={fieldId(path)} label={label} error={error} optional={optional === true} format={format}>
      {(control) => (
        <input
          {...control}
          type="date"
          value={value ?? ""}
          onInput={({ currentTarget }) =>
            (currentTarget.value || optional) && onChange(currentTarget.value || undefined)
          }
        />
      )}
    </Field>
  );
}

type ChoicesProps<T extends string> = {
  path: string;
  legend: string;
  options: readonly { value: T; label: string; hint?: string }[];
  value: T;
  disabled?: boolean;
  onChange: (value: T) => void;
};

/** One of a few. */
export function OneOf<T extends string>({ path, legend, options, value, disabled, onChange }: ChoicesProps<T>) {
  const error = useFault(path);
  return (
    <fieldset class="field" id={fieldId(path)} disabled={disabled}>
      <legend class="field__label">{legend}</legend>
      <div class="choices">
        {options.map((option) => (
          <Choice
            key={option.value}
            type="radio"
            name={fieldId(path)}
            {...option}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
        ))}
      </div>
      {error && <p class="field__error">{error}</p>}
    </fieldset>
  );
}

type SomeProps<T extends string> = {
  path: string;
  legend: string;
  hint: string;
  options: readonly { value: T; label: string }[];
  value: readonly T[] | undefined;
  onChange: (value: T[] | undefined) => void;
};

/** Some of a few; none means that it is open to all. */
export function SomeOf<T extends string>({ path, legend, hint, options, value = [], onChange }: SomeProps<T>) {
  const press = (each: T) => {
    const next = value.includes(each) ? value.filter((other) => other !== each) : [...value, each];
    onChange(next.length > 0 ? options.map((option) => option.value).filter((one) => next.includes(one)) : undefined);
  };
  return (
    <fieldset class="field" id={fieldId(path)}>
      <legend class="field__label">{legend}</legend>
      <p class="field__hint">{hint}</p>
      <div class="choices">
        {options.map((option) => (
          <Choice
            key={option.value}
            type="checkbox"
            name={fieldId(path)}
            label={option.label}
            checked={value.includes(option.value)}
            onChange={() => press(option.value)}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** What is wrong with a list as a whole. */
export function PartFault({ path }: { path: string }) {
  const error = useFault(path);
  return error ? (
    <p class="field__error" id={fieldId(path)}>
      {error}
    </p>
  ) : null;
}
