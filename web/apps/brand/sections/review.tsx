import { circleLimits } from "../../../../functions/circles/limits.ts";
import { Choice } from "../../../components/field.tsx";
import { brandMessages } from "../../../i18n/brand.ts";
import { useEdition, useWords } from "../../edition.ts";
import { BothField } from "../fields/both-field.tsx";
import { ListActs, moved, replaced, without } from "../fields/list-acts.tsx";
import { NumberField } from "../fields/number-field.tsx";
import { fieldId, useForm } from "../form.ts";
import { FormSection } from "./section.tsx";

/** By what a review weighs an idea, and whether a second person signs. */
export function ReviewSection() {
  const { content, change } = useForm();
  const words = useWords(brandMessages);
  return (
    <FormSection name="review">
      <Criteria />
      <div id={fieldId("countersign")}>
        <Choice
          type="checkbox"
          name="countersign"
          label={words.countersignOn}
          hint={words.hints.countersign}
          checked={content.countersign}
          onChange={() => change({ countersign: !content.countersign })}
        />
      </div>
    </FormSection>
  );
}

function Criteria() {
  const { content, change } = useForm();
  const words = useWords(brandMessages);
  const { format } = useEdition();
  const { criteria } = content;
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <fieldset class="entries" id={fieldId("criteria")} tabIndex={-1}>
      <legend class="field__label">{words.fields.criteria}</legend>
      <p class="field__hint">{words.hints.criteria}</p>
      <ol class="entries__list">
        {criteria.map((criterion, at) => {
          const what = words.criterion(format.number(at + 1));
          const set = (changes: Partial<typeof criterion>) =>
            change({ criteria: replaced(criteria, at, { ...criterion, ...changes }) });
          return (
            <li class="entry" key={criterion.id}>
              <BothField
                path={`criteria.${at}.name`}
                label={what}
                value={criterion.name}
                limit={circleLimits.criterion}
                required
                onChange={(name) => set({ name })}
              />
              <div class="entry__side">
                <NumberField
                  path={`criteria.${at}.weight`}
                  label={words.weight}
                  value={criterion.weight}
                  min={1}
                  max={circleLimits.weight}
                  onChange={(weight) => set({ weight })}
                />
                <p class="soft small">{words.weighs(format.percent(total ? criterion.weight / total : 0))}</p>
              </div>
              <ListActs
                what={what}
                at={at}
                length={criteria.length}
                onMove={(to) => change({ criteria: moved(criteria, at, to) })}
                onRemove={() => change({ criteria: without(criteria, at) })}
              />
            </li>
          );
        })}
      </ol>
      {criteria.length < circleLimits.criteria && (
        <button
          type="button"
          class="button button--quiet button--small"
          onClick={() =>
            change({ criteria: [...criteria, { id: freshId(criteria), name: { fr: "", en: "" }, weight: 1 }] })
          }
        >
          {words.addCriterion}
        </button>
      )}
    </fieldset>
  );
}

/** Scores are kept under a criterion's id: one that was removed is not to come back under another name. */
const freshId = (criteria: readonly { id: string }[]): string => {
  const stamp = Date.now().toString(36);
  return criteria.some(({ id }) => id === `c-${stamp}`) ? `c-${stamp}-${criteria.length}` : `c-${stamp}`;
};
