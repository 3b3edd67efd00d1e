import { useState } from "preact/hooks";
import { ageBands, devices, programmeLimits as limits } from "../../../../../functions/programmes/limits.ts";
import { Choice, Field } from "../../../../components/field.tsx";
import { editorMessages } from "../../../../i18n/programme-editor.ts";
import { useEdition, useWords } from "../../../edition.ts";
import { BothField, NumberField, SomeOf } from "../fields.tsx";
import { fieldId, useWriting } from "../writing.ts";

/** Who may apply, who comes first, and what they read before. */
export function Who() {
  const words = useWords(editorMessages).who;
  const { value, told, change } = useWriting();
  const { eligibility } = value;
  const admit = (changes: Partial<typeof eligibility>) => change({ eligibility: { ...eligibility, ...changes } });
  return (
    <>
      <fieldset class="field">
        <legend class="field__label">{words.only}</legend>
        <div class="choices">
          <Choice
            type="checkbox"
            name="only-circle"
            label={words.circle}
            checked={eligibility.circle}
            onChange={() => admit({ circle: !eligibility.circle })}
          />
          {value.ideaId && (
            <Choice
              type="checkbox"
              name="only-supporters"
              label={words.supporters}
              hint={words.supportersHint}
              checked={eligibility.supporters}
              onChange={() => admit({ supporters: !eligibility.supporters })}
            />
          )}
        </div>
      </fieldset>
      <Countries />
      <SomeOf
        path="eligibility.ages"
        legend={words.ages}
        hint={words.openToAll}
        options={ageBands.map((each) => ({ value: each, label: words.age[each] }))}
        value={eligibility.ages}
        onChange={(ages) => admit({ ages })}
      />
      <SomeOf
        path="eligibility.devices"
        legend={words.devices}
        hint={words.openToAll}
        options={devices.map((each) => ({ value: each, label: words.device[each] }))}
        value={eligibility.devices}
        onChange={(chosen) => admit({ devices: chosen })}
      />
      <div class="programmes__pair">
        {value.ideaId && !told && (
          <NumberField
            path="priorityHours"
            label={words.priority}
            hint={words.priorityHint}
            value={value.priorityHours}
            min={0}
            max={limits.priorityHours}
            onChange={(hours) => hours !== undefined && change({ priorityHours: hours })}
          />
        )}
        <NumberField
          path="acceptHours"
          label={words.accept}
          hint={words.acceptHint}
          value={value.acceptHours}
          min={limits.acceptHours.least}
          max={limits.acceptHours.most}
          onChange={(hours) => hours !== undefined && change({ acceptHours: hours })}
        />
      </div>
      <BothField
        path="notice"
        label={words.notice}
        hint={words.noticeHint}
        value={value.notice ?? { fr: "", en: "" }}
        limit={limits.notice}
        rows={3}
        onChange={(notice) => change({ notice: notice.fr || notice.en ? notice : undefined })}
      />
    </>
  );
}

/** By their two letters, since nobody types forty names; the names are said back. */
function Countries() {
  const words = useWords(editorMessages).who;
  const { lang, format } = useEdition();
  const { value, change } = useWriting();
  const { eligibility } = value;
  const [typed, setTyped] = useState((eligibility.countries ?? []).join(", "));
  const names = new Intl.DisplayNames(lang, { type: "region", fallback: "code" });
  const write = (text: string) => {
    setTyped(text);
    const countries = [...new Set(text.toUpperCase().match(/\b[A-Z]{2}\b/g) ?? [])].slice(0, limits.countries);
    change({ eligibility: { ...eligibility, countries: countries.length > 0 ? countries : undefined } });
  };
  const said = (eligibility.countries ?? []).map((code) => names.of(code) ?? code);
  return (
    <Field
      id={fieldId("eligibility.countries")}
      label={words.countries}
      hint={said.length > 0 ? format.list(said) : words.countriesHint}
      optional
      format={format}
    >
      {(control) => (
        <input
          {...control}
          autocomplete="off"
          value={typed}
          onInput={({ currentTarget }) => write(currentTarget.value)}
        />
      )}
    </Field>
  );
}
