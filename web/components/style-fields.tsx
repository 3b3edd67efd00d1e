import { commonMessages } from "../i18n/common.ts";
import type { Format } from "../i18n/format.ts";
import { issueText } from "../i18n/problems.ts";
import { styleMessages } from "../i18n/style.ts";
import { Choice, Field } from "./field.tsx";

/** A field in each of its states. */
export function StyleFields({ format }: { format: Format }) {
  const words = styleMessages[format.lang];
  const common = commonMessages[format.lang];
  return (
    <div class="form style-form">
      <Field id="style-plain" label={words.type} hint={words.lead} format={format} count={{ used: 28, limit: 90 }}>
        {(control) => <input {...control} type="text" value={words.sample} />}
      </Field>
      <Field
        id="style-wrong"
        label={words.colours}
        format={format}
        error={issueText({ code: "too-long", limit: 20 }, format)}
        count={{ used: 28, limit: 20 }}
      >
        {(control) => <input {...control} type="text" value={words.sample} />}
      </Field>
      <Field id="style-choice" label={words.cards} optional format={format}>
        {(control) => (
          <select {...control}>
            <option>{words.stairs}</option>
            <option>{words.decisions}</option>
          </select>
        )}
      </Field>
      <Field id="style-long" label={words.timeline} format={format}>
        {(control) => <textarea {...control}>{words.text}</textarea>}
      </Field>
      <div class="choices">
        <Choice type="checkbox" name="style-tick" label={words.notices} hint={words.lead} checked />
        <Choice type="radio" name="style-radio" value="yes" label={common.yes} />
        <Choice type="radio" name="style-radio" value="no" label={common.no} />
      </div>
    </div>
  );
}
