import { circleLimits } from "../../../../functions/circles/limits.ts";
import { brandMessages } from "../../../i18n/brand.ts";
import { useEdition, useWords } from "../../edition.ts";
import { BothField } from "../fields/both-field.tsx";
import { faultAt } from "../fields/faults.ts";
import { ListActs, moved, replaced, without } from "../fields/list-acts.tsx";
import { fieldId, useForm } from "../form.ts";
import { FormSection } from "./section.tsx";

/** What the circle is after, why, what becomes of data, and the rules that moderation names. */
export function CharterSection() {
  const { content, change } = useForm();
  const { fields, hints } = useWords(brandMessages);
  const { objective } = content;
  return (
    <FormSection name="charter">
      <BothField
        path="objective.text"
        label={fields.objective}
        hint={hints.objective}
        value={objective.text}
        limit={circleLimits.objective}
        rows={3}
        onChange={(text) => change({ objective: { ...objective, text } })}
      />
      <BothField
        path="objective.figure"
        label={fields.figure}
        hint={hints.figure}
        value={objective.figure}
        limit={circleLimits.figure}
        onChange={(figure) => change({ objective: { ...objective, figure } })}
      />
      <BothField
        path="why"
        label={fields.why}
        hint={`${hints.why} ${hints.markdown}`}
        value={content.why}
        limit={circleLimits.why}
        rows={6}
        onChange={(why) => change({ why })}
      />
      <BothField
        path="data"
        label={fields.data}
        hint={hints.data}
        value={content.data}
        limit={circleLimits.data}
        rows={6}
        onChange={(data) => change({ data })}
      />
      <BothField
        path="charter"
        label={fields.charter}
        hint={hints.charter}
        value={content.charter}
        limit={circleLimits.charter}
        rows={8}
        onChange={(charter) => change({ charter })}
      />
      <Rules />
    </FormSection>
  );
}

function Rules() {
  const { content, change, issues } = useForm();
  const words = useWords(brandMessages);
  const { format } = useEdition();
  const { rules } = content;
  const fault = faultAt(issues, "rules", format);
  return (
    <fieldset class="entries" id={fieldId("rules")} tabIndex={-1}>
      <legend class="field__label">{words.fields.rules}</legend>
      <p class="field__hint">{words.hints.rules}</p>
      {fault && <p class="field__error">{fault}</p>}
      <ol class="entries__list">
        {rules.map((rule, at) => {
          const what = words.rule(format.number(at + 1));
          return (
            <li class="entry" key={at}>
              <BothField
                path={`rules.${at}`}
                label={what}
                value={rule}
                limit={circleLimits.rule}
                rows={2}
                required
                onChange={(value) => change({ rules: replaced(rules, at, value) })}
              />
              <ListActs
                what={what}
                at={at}
                length={rules.length}
                onMove={(to) => change({ rules: moved(rules, at, to) })}
                onRemove={() => change({ rules: without(rules, at) })}
              />
            </li>
          );
        })}
      </ol>
      {rules.length < circleLimits.rules && (
        <button
          type="button"
          class="button button--quiet button--small"
          onClick={() => change({ rules: [...rules, { fr: "", en: "" }] })}
        >
          {words.addRule}
        </button>
      )}
    </fieldset>
  );
}
