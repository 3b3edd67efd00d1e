import { supportLimits } from "../../functions/support/contract.ts";
import { commonMessages } from "../i18n/common.ts";
import type { Format } from "../i18n/format.ts";
import { supportMessages } from "../i18n/support.ts";
import { supportPageMessages } from "../i18n/support-page.ts";
import type { SupportPageModel, SupportQuestion } from "../models.ts";
import { paths } from "../paths.ts";
import { Choice, Field } from "./field.tsx";
import { Moment } from "./instant.tsx";

type FormsProps = { model: SupportPageModel; format: Format };

/** Give, withdraw, answer: one plain form each. */
export function SupportForms({ model, format }: FormsProps) {
  const { lang } = format;
  const words = supportPageMessages[lang];
  return (
    <>
      {model.signedInAs && <p class="soft">{words.asMember(model.signedInAs)}</p>}
      {model.supported && model.givenAt && (
        <p class="notice notice--done">
          {words.givenAt} <Moment iso={model.givenAt} format={format} />.
        </p>
      )}
      <div class="actions">
        {model.takesSupport && <Act model={model} format={format} />}
        <a class="button button--quiet" href={paths.idea(lang, model.card)}>
          {words.backToIdea}
        </a>
      </div>
      {model.supported && <Questions model={model} format={format} />}
    </>
  );
}

function Act({ model, format }: FormsProps) {
  const { lang } = format;
  const words = supportPageMessages[lang];
  const give = model.signedInAs ? supportMessages[lang].support : words.signIn;
  return (
    <form method="post" action={paths.support(lang, model.card.ideaId)}>
      <input type="hidden" name="act" value={model.supported ? "withdraw" : "give"} />
      <button class={model.supported ? "button button--quiet" : "button"} type="submit">
        {model.supported ? words.withdraw : give}
      </button>
    </form>
  );
}

function Questions({ model, format }: FormsProps) {
  const { lang } = format;
  const words = supportPageMessages[lang];
  const { answers, currency, questions } = model;
  const asks = (question: SupportQuestion) => questions?.includes(question) ?? true;
  if (questions?.length === 0) return null;
  return (
    <form class="form support-page__questions" method="post" action={paths.support(lang, model.card.ideaId)}>
      <input type="hidden" name="act" value="answers" />
      <div>
        <h2>{words.questions}</h2>
        <p class="soft">{words.questionsHint}</p>
      </div>
      {asks("wouldPay") && (
        <Field id="wouldPay" label={`${words.wouldPay} (${currency})`} format={format}>
          {(control) => (
            <input
              {...control}
              type="number"
              name="wouldPay"
              min={0}
              max={supportLimits.maxPrice}
              inputMode="numeric"
              value={answers.wouldPay}
            />
          )}
        </Field>
      )}
      {asks("howMany") && (
        <Field id="howMany" label={words.howMany} format={format}>
          {(control) => (
            <input
              {...control}
              type="number"
              name="howMany"
              min={1}
              max={supportLimits.maxQuantity}
              inputMode="numeric"
              value={answers.howMany}
            />
          )}
        </Field>
      )}
      {asks("why") && (
        <Field id="why" label={words.why} format={format}>
          {(control) => <textarea {...control} name="why" maxLength={supportLimits.why} value={answers.why} />}
        </Field>
      )}
      {asks("wouldTest") && <WouldTest checked={answers.wouldTest} format={format} />}
      <div class="actions">
        <button class="button button--ink" type="submit">
          {words.save}
        </button>
      </div>
    </form>
  );
}

function WouldTest({ checked, format }: { checked: boolean | undefined; format: Format }) {
  const words = commonMessages[format.lang];
  return (
    <fieldset>
      <legend class="field__label">{supportPageMessages[format.lang].wouldTest}</legend>
      <div class="choices">
        <Choice type="radio" name="wouldTest" value="true" label={words.yes} checked={checked === true} />
        <Choice type="radio" name="wouldTest" value="false" label={words.no} checked={checked === false} />
      </div>
    </fieldset>
  );
}
