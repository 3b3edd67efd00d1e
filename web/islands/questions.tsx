import { useEffect, useRef, useState } from "preact/hooks";
import type { SupportAnswers } from "../../functions/support/contract.ts";
import { supportLimits } from "../../functions/support/limits.ts";
import { characters } from "../characters.ts";
import type { Format } from "../i18n/format.ts";
import { questionMessages } from "../i18n/questions.ts";
import { supportMessages } from "../i18n/support.ts";
import { type AnswerFault, answersFrom, typedFrom } from "./answers-form.ts";
import { sendAnswers } from "./support-requests.ts";

type QuestionsProps = {
  ideaId: string;
  answers: SupportAnswers | undefined;
  currency: string;
  asked?: string | undefined;
  format: Format;
};
type State = "open" | "sending" | "saved" | "shut" | "failed";

/** Questions after the support, all skippable; what is typed stays until it is saved. */
export function Questions({ ideaId, answers, currency, asked, format }: QuestionsProps) {
  const asks = (question: string) => asked?.split(" ").includes(question) ?? true;
  const words = questionMessages[format.lang];
  const [state, setState] = useState<State>(answers ? "shut" : "open");
  const [typed, setTyped] = useState(() => typedFrom(answers));
  const [faults, setFaults] = useState<AnswerFault[]>([]);
  const said = useRef<HTMLParagraphElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (state === "saved") said.current?.focus();
  }, [state]);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [faults]);

  const send = async (event: Event) => {
    event.preventDefault();
    const result = answersFrom(typed, asks("wouldTest"));
    setFaults("faults" in result ? result.faults : []);
    if ("faults" in result || state === "sending") return;
    setState("sending");
    const outcome = await sendAnswers(ideaId, result.answers);
    setState(outcome.ok ? "saved" : "failed");
  };

  if (state === "saved" || state === "shut")
    return (
      <div class="questions questions--shut">
        {state === "saved" && (
          <p ref={said} tabIndex={-1} role="status">
            {words.saved}
          </p>
        )}
        <button type="button" class="button button--text" onClick={() => setState("open")}>
          {answers || state === "saved" ? words.change : words.open}
        </button>
      </div>
    );
  const priceFault = faults.includes("wouldPay") ? words.wrongPrice(format.number(supportLimits.maxPrice)) : "";
  const quantityFault = faults.includes("howMany") ? words.wrongQuantity(format.number(supportLimits.maxQuantity)) : "";
  return (
    <form class="questions" ref={form} onSubmit={send} noValidate aria-labelledby="questions-title">
      <h3 id="questions-title">{words.title}</h3>
      <p class="field__hint">{words.hint}</p>
      {asks("wouldPay") && (
        <NumberField
          id="wouldPay"
          label={words.wouldPay(symbolOf(currency, format.lang))}
          value={typed.wouldPay}
          fault={priceFault}
          onChange={(wouldPay) => setTyped({ ...typed, wouldPay })}
        />
      )}
      {asks("howMany") && (
        <NumberField
          id="howMany"
          label={words.howMany}
          value={typed.howMany}
          fault={quantityFault}
          onChange={(howMany) => setTyped({ ...typed, howMany })}
        />
      )}
      {asks("why") && (
        <div class="field">
          <label class="field__label" for="why">
            {words.why}
          </label>
          <textarea
            id="why"
            class="field__control"
            rows={3}
            maxLength={supportLimits.why}
            aria-describedby="why-count"
            value={typed.why}
            onInput={(event) => setTyped({ ...typed, why: event.currentTarget.value })}
          />
          <p class="field__count" id="why-count">
            {words.whyLeft(supportLimits.why - characters(typed.why), format)}
          </p>
        </div>
      )}
      {asks("wouldTest") && (
        <label class="choice">
          <input
            type="checkbox"
            checked={typed.wouldTest}
            onChange={(event) => setTyped({ ...typed, wouldTest: event.currentTarget.checked })}
          />
          <span>{words.wouldTest}</span>
        </label>
      )}
      {state === "failed" && (
        <p class="field__error" role="alert">
          {supportMessages[format.lang].failed}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="button button--ink" aria-disabled={state === "sending"}>
          {state === "sending" ? words.saving : words.save}
        </button>
        <button type="button" class="button button--text" onClick={() => setState("shut")}>
          {words.skip}
        </button>
      </div>
    </form>
  );
}

const symbolOf = (currency: string, lang: string): string =>
  new Intl.NumberFormat(lang, { style: "currency", currency, currencyDisplay: "narrowSymbol" })
    .formatToParts(0)
    .find((part) => part.type === "currency")?.value ?? currency;

type NumberFieldProps = { id: string; label: string; value: string; fault: string; onChange: (value: string) => void };

/** A text field with digits: number fields swallow what they cannot read. */
const NumberField = ({ id, label, value, fault, onChange }: NumberFieldProps) => (
  <div class="field questions__number">
    <label class="field__label" for={id}>
      {label}
    </label>
    <input
      id={id}
      class="field__control"
      type="text"
      inputMode="numeric"
      autocomplete="off"
      value={value}
      aria-invalid={fault ? "true" : undefined}
      aria-describedby={fault ? `${id}-fault` : undefined}
      onInput={(event) => onChange(event.currentTarget.value)}
    />
    {fault && (
      <p class="field__error" id={`${id}-fault`}>
        {fault}
      </p>
    )}
  </div>
);
