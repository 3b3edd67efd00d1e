import { decisionLimits, reasonCodes } from "../../../functions/review/limits.ts";
import { characters } from "../../characters.ts";
import { Choice, Field } from "../../components/field.tsx";
import { decisionMessages } from "../../i18n/decision.ts";
import { studioMessages } from "../../i18n/studio.ts";
import type { Lang } from "../../paths.ts";
import { useEdition, useWords } from "../edition.ts";
import type { Fault } from "../trouble.tsx";
import { type DecisionDraft, outcomes } from "./decision-draft.ts";

type FieldsProps = {
  draft: DecisionDraft;
  /** The author's language. */
  lang: Lang;
  faults: readonly Fault[];
  onChange: (changes: Partial<DecisionDraft>) => void;
};

/** The answer, its reasons in the author's language first, and what would change our mind. */
export function DecisionFields(props: FieldsProps) {
  const other = props.lang === "fr" ? "en" : "fr";
  return (
    <>
      <OutcomeFields {...props} />
      <div class="decide__texts">
        <Texts {...props} of={props.lang} required />
        <Texts {...props} of={other} required={false} />
      </div>
      <Codes {...props} />
    </>
  );
}

const errorOf = (faults: readonly Fault[], field: string) => faults.find((fault) => fault.field === field)?.text;

function OutcomeFields({ draft, faults, onChange }: FieldsProps) {
  const words = useWords(studioMessages).review.form;
  const { format } = useEdition();
  const error = errorOf(faults, "outcome");
  return (
    <>
      <fieldset class="outcomes" id="outcome" tabIndex={-1}>
        <legend class="field__label">{words.outcome}</legend>
        {outcomes.map((outcome) => (
          <label key={outcome} class={`outcomes__card outcomes__card--${outcome}`}>
            <input
              type="radio"
              name="outcome"
              value={outcome}
              checked={draft.outcome === outcome}
              onChange={() => onChange({ outcome })}
            />
            <span class="outcomes__name">{words.outcomes[outcome]}</span>
            <span class="outcomes__hint">{words.outcomeHints[outcome]}</span>
          </label>
        ))}
        {error && <p class="field__error">{error}</p>}
      </fieldset>
      {draft.outcome === "parked" && (
        <Field
          id="secondLookOn"
          label={words.secondLook}
          hint={words.secondLookHint}
          error={errorOf(faults, "secondLookOn")}
          format={format}
        >
          {(control) => (
            <input
              {...control}
              class="field__control decide__date"
              type="date"
              value={draft.secondLookOn}
              onInput={(event) => onChange({ secondLookOn: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
    </>
  );
}

function Texts({ draft, of, required, faults, onChange }: FieldsProps & { of: Lang; required: boolean }) {
  const words = useWords(studioMessages);
  const form = words.review.form;
  const { format } = useEdition();
  const inLang = words.common.languages[of];
  return (
    <div class="decide__lang">
      <Field
        id={`reasons-${of}`}
        label={required ? form.reasons(inLang) : form.reasonsOther(inLang)}
        hint={required ? form.reasonsHint : form.otherMissing}
        error={errorOf(faults, `reasons-${of}`)}
        count={{ used: characters(draft.reasons[of]), limit: decisionLimits.reasons }}
        format={format}
      >
        {(control) => (
          <textarea
            {...control}
            rows={9}
            lang={of}
            aria-required={required}
            value={draft.reasons[of]}
            onInput={(event) => onChange({ reasons: { ...draft.reasons, [of]: event.currentTarget.value } })}
          />
        )}
      </Field>
      <Field
        id={`changeOurMind-${of}`}
        label={form.changeOurMind(inLang)}
        hint={required ? form.changeOurMindHint : undefined}
        optional
        error={errorOf(faults, `changeOurMind-${of}`)}
        count={{ used: characters(draft.changeOurMind[of]), limit: decisionLimits.changeOurMind }}
        format={format}
      >
        {(control) => (
          <textarea
            {...control}
            rows={3}
            lang={of}
            value={draft.changeOurMind[of]}
            onInput={(event) =>
              onChange({ changeOurMind: { ...draft.changeOurMind, [of]: event.currentTarget.value } })
            }
          />
        )}
      </Field>
    </div>
  );
}

function Codes({ draft, onChange }: FieldsProps) {
  const words = useWords(studioMessages).review.form;
  const names = useWords(decisionMessages).reasons;
  const { format } = useEdition();
  const chosen = draft.reasonCodes;
  const full = chosen.length >= decisionLimits.reasonCodes;
  return (
    <fieldset class="field" aria-describedby="codes-hint">
      <legend class="field__label">{words.codes}</legend>
      <p class="field__hint" id="codes-hint">
        {words.codesHint(format.number(decisionLimits.reasonCodes))}
      </p>
      <div class="decide__codes">
        {reasonCodes.map((code) => {
          const isChosen = chosen.includes(code);
          const toggle = () =>
            onChange({ reasonCodes: isChosen ? chosen.filter((other) => other !== code) : [...chosen, code] });
          return isChosen || !full ? (
            <Choice key={code} type="checkbox" name="codes" label={names[code]} checked={isChosen} onChange={toggle} />
          ) : (
            <label key={code} class="choice choice--off">
              <input type="checkbox" disabled />
              <span>{names[code]}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
