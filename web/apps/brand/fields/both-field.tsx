import { type Both, type Language, languages, otherLanguage } from "../../../../functions/platform/languages.ts";
import { characters } from "../../../characters.ts";
import { Field } from "../../../components/field.tsx";
import { brandMessages } from "../../../i18n/brand.ts";
import { useEdition, useWords } from "../../edition.ts";
import { fieldId, useForm } from "../form.ts";
import { faultAt } from "./faults.ts";

type BothFieldProps = {
  path: string;
  label: string;
  hint?: string;
  value: Both;
  limit: number;
  rows?: number;
  /** Without it in both languages nothing goes out; else the other edition gets it labelled. */
  required?: boolean;
  onChange: (value: Both) => void;
};

/** One text in both languages, side by side, each saying when it is the one that is missing. */
export function BothField({ path, label, hint, value, limit, rows, required, onChange }: BothFieldProps) {
  const words = useWords(brandMessages);
  return (
    <fieldset class="pairfield">
      <legend class="field__label">{label}</legend>
      {hint && <p class="field__hint">{hint}</p>}
      <div class="pairfield__two">
        {languages.map((lang) => (
          <OneText
            key={lang}
            path={`${path}.${lang}`}
            label={words.languageNames[lang]}
            describes={label}
            lang={lang}
            value={value}
            limit={limit}
            rows={rows}
            required={required === true}
            onChange={onChange}
          />
        ))}
      </div>
    </fieldset>
  );
}

type OneTextProps = Pick<BothFieldProps, "path" | "label" | "value" | "limit" | "onChange"> & {
  describes: string;
  lang: Language;
  rows: number | undefined;
  required: boolean;
};

function OneText({ path, label, lang, value, limit, rows, required, onChange }: OneTextProps) {
  const { format } = useEdition();
  const { issues } = useForm();
  const write = (typed: string) => onChange({ ...value, [lang]: typed });
  const shared = {
    lang,
    dir: "auto" as const,
    value: value[lang],
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => write(currentTarget.value),
  };
  return (
    <div class="pairfield__one">
      <Field
        id={fieldId(path)}
        label={label}
        error={faultAt(issues, path, format)}
        format={format}
        count={{ used: characters(value[lang].trim()), limit }}
      >
        {(control) => (rows ? <textarea {...control} {...shared} rows={rows} /> : <input {...control} {...shared} />)}
      </Field>
      <Missing value={value} lang={lang} required={required} />
    </div>
  );
}

/** Said only where the other language is there: an empty pair lacks nothing in particular. */
function Missing({ value, lang, required }: { value: Both; lang: Language; required: boolean }) {
  const words = useWords(brandMessages);
  if (value[lang].trim() !== "" || value[otherLanguage(lang)].trim() === "") return null;
  return required ? (
    <p class="missing-mark missing-mark--required">{words.required(words.in[lang])}</p>
  ) : (
    <p class="missing-mark">{words.willShow(words.in[otherLanguage(lang)])}</p>
  );
}
