import { useState } from "preact/hooks";
import type { Version } from "../../../../functions/feedback/triage-contract.ts";
import { triageLimits } from "../../../../functions/feedback/triage-limits.ts";
import { Field } from "../../../components/field.tsx";
import { triageMessages } from "../../../i18n/triage.ts";
import { useEdition, useWords } from "../../edition.ts";

type VersionProps = {
  value: string;
  versions: readonly Version[];
  error: string | undefined;
  onChange: (name: string) => void;
};
const another = "\u0000";

/** One that testers have in hand, or a new one, which joins the list with the fix. */
export function VersionField({ value, versions, error, onChange }: VersionProps) {
  const words = useWords(triageMessages);
  const { format } = useEdition();
  const [isNew, setIsNew] = useState(versions.length === 0);
  const names = [...new Set([...(value && !isNew ? [value] : []), ...versions.map(({ name }) => name)])];
  return (
    <>
      {versions.length > 0 && (
        <Field id="fixed-in" label={words.form.version} format={format}>
          {(control) => (
            <select
              {...control}
              value={isNew ? another : value}
              onChange={({ currentTarget }) => {
                setIsNew(currentTarget.value === another);
                onChange(currentTarget.value === another ? "" : currentTarget.value);
              }}
            >
              {names.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
              <option value={another}>{words.form.newVersion}</option>
            </select>
          )}
        </Field>
      )}
      {isNew && (
        <Field
          id="new-version"
          label={words.form.newVersionName}
          hint={words.versions.example}
          error={error}
          format={format}
        >
          {(control) => (
            <input
              {...control}
              maxLength={triageLimits.versionName}
              value={value}
              onInput={({ currentTarget }) => onChange(currentTarget.value)}
            />
          )}
        </Field>
      )}
    </>
  );
}
