import { useEffect, useState } from "preact/hooks";
import type { Language } from "../../../../functions/platform/languages.ts";
import { Field } from "../../../components/field.tsx";
import { useEdition } from "../../edition.ts";
import { fieldId, useForm } from "../form.ts";
import { isSame } from "../parts.ts";
import { faultAt } from "./faults.ts";

type LinesFieldProps = {
  path: string;
  label: string;
  lang: Language;
  lines: readonly string[];
  limit: number;
  onChange: (lines: string[]) => void;
};

/** A short list, one entry a line. */
export function LinesField({ path, label, lang, lines, limit, onChange }: LinesFieldProps) {
  const { format } = useEdition();
  const { issues } = useForm();
  const [typed, setTyped] = useState(lines.join("\n"));
  useEffect(() => {
    if (!isSame(linesIn(typed), lines)) setTyped(lines.join("\n"));
  }, [lines]);
  return (
    <Field
      id={fieldId(path)}
      label={label}
      error={faultAt(issues, path, format, true)}
      format={format}
      count={{ used: lines.length, limit }}
    >
      {(control) => (
        <textarea
          {...control}
          rows={5}
          lang={lang}
          dir="auto"
          value={typed}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            onChange(linesIn(currentTarget.value));
          }}
        />
      )}
    </Field>
  );
}

const linesIn = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
