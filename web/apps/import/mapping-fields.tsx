import { Field } from "../../components/field.tsx";
import { importMessages } from "../../i18n/import.ts";
import { useEdition, useWords } from "../edition.ts";
import { type Field as FieldName, fieldsOf, neededOf } from "./fields.ts";
import type { Plan } from "./plan.ts";

type MappingProps = { header: readonly string[]; plan: Plan; onChange: (changes: Partial<Plan>) => void };

/** Each thing that is needed, and the column that it stands in. */
export function MappingFields({ header, plan, onChange }: MappingProps) {
  const words = useWords(importMessages).plan;
  const { format } = useEdition();
  const choose = (field: FieldName, value: string) => {
    const { [field]: _, ...others } = plan.mapping;
    onChange({ mapping: value === "" ? others : { ...others, [field]: Number(value) } });
  };
  return (
    <fieldset class="import__columns">
      <legend class="import__legend">{words.columns}</legend>
      <p class="field__hint">{words.columnsHint}</p>
      <div class="import__pair">
        {fieldsOf(plan.kind).map((field) => (
          <Field
            key={field}
            id={`field-${field}`}
            label={words.fields[field]}
            optional={!neededOf(plan.kind).includes(field)}
            error={neededOf(plan.kind).includes(field) && plan.mapping[field] === undefined ? words.needed : undefined}
            format={format}
          >
            {(control) => (
              <select
                {...control}
                value={String(plan.mapping[field] ?? "")}
                onChange={({ currentTarget }) => choose(field, currentTarget.value)}
              >
                <option value="">{words.none}</option>
                {header.map((name, column) => (
                  <option key={column} value={String(column)}>
                    {name || `${format.number(column + 1)}`}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
      </div>
    </fieldset>
  );
}
