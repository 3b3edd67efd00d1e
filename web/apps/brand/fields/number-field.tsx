import { useEffect, useState } from "preact/hooks";
import { Field } from "../../../components/field.tsx";
import { useEdition } from "../../edition.ts";
import { fieldId, useForm } from "../form.ts";
import { faultAt } from "./faults.ts";

type NumberFieldProps = {
  path: string;
  label: string;
  value: number;
  max: number;
  min?: number;
  step?: number;
  onChange: (value: number) => void;
};

/** A number that may be empty while one types; empty counts as nothing. */
export function NumberField({ path, label, value, max, min = 0, step = 1, onChange }: NumberFieldProps) {
  const { format } = useEdition();
  const { issues } = useForm();
  const [typed, setTyped] = useState(String(value));
  useEffect(() => {
    if (Number(typed) !== value) setTyped(String(value));
  }, [value]);
  return (
    <Field id={fieldId(path)} label={label} error={faultAt(issues, path, format)} format={format}>
      {(control) => (
        <input
          {...control}
          type="number"
          inputMode="decimal"
          min={min}
          max={max}
          step={step}
          value={typed}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            const number = Number(currentTarget.value);
            if (Number.isFinite(number) && number >= 0) onChange(number);
          }}
        />
      )}
    </Field>
  );
}
