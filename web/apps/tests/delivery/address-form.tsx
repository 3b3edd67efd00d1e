import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ProgrammeId } from "../../../../functions/platform/ids.ts";
import { shippingLimits as limits } from "../../../../functions/shipping/limits.ts";
import { Field } from "../../../components/field.tsx";
import { deliveryMessages } from "../../../i18n/delivery.ts";
import { issueText } from "../../../i18n/problems.ts";
import type { Trouble } from "../../answer.ts";
import { countriesIn } from "../../countries.ts";
import { useEdition, useWords } from "../../edition.ts";
import { announce } from "../../live.ts";
import { FaultSummary, TroubleNote } from "../../trouble.tsx";
import { type AddressText, inputOf, keptAddress, textOf } from "./address-text.ts";
import { type ShownDelivery, saveAddress } from "./server.ts";

type FormProps = {
  programmeId: ProgrammeId;
  memberId: string;
  delivery: ShownDelivery;
  onSaved: (delivery: ShownDelivery) => void;
  onCancel?: (() => void) | undefined;
  onAgain: () => void;
};

/** Where it goes. Tokens let a browser fill it in; what was begun outlives a reload and a sign-in. */
export function AddressForm({ programmeId, memberId, delivery, onSaved, onCancel, onAgain }: FormProps) {
  const words = useWords(deliveryMessages);
  const { lang, format } = useEdition();
  const kept = useMemo(() => keptAddress(programmeId, memberId), [programmeId, memberId]);
  const [begun] = useState(() => kept.read());
  const [text, setText] = useState<AddressText>(begun ?? textOf(delivery));
  const [trouble, setTrouble] = useState<Trouble>();
  const [saving, setSaving] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (onCancel) form.current?.querySelector("input")?.focus();
  }, []);
  const change = (changes: Partial<AddressText>) => {
    const next = { ...text, ...changes };
    setText(next);
    kept.write(next);
  };
  const save = async (event: Event) => {
    event.preventDefault();
    setSaving(true);
    const answer = await saveAddress(programmeId, inputOf(text, delivery.version));
    setSaving(false);
    if (!answer.ok) return setTrouble(answer.trouble);
    kept.forget();
    announce(words.saved);
    onSaved(answer.value);
  };
  const labels = { ...words, line1: words.lines[0] };
  const issues = (trouble?.issues ?? []).map((issue) => {
    const field = fieldOf(issue.path);
    const empty = issue.code === "too-few" || (field === "country" && text.country === "");
    return { field, text: issueText(empty ? { code: "missing" } : issue, format) };
  });
  const faultOf = (field: FieldName) => issues.find((issue) => issue.field === field)?.text;
  const faults = issues.map(({ field, text }) => ({
    field: `to-${field}`,
    text: words.fault(labels[field] ?? "", text),
  }));
  const input = (field: Exclude<FieldName, "line1" | "country">, token: string, more: object = {}) => (
    <Field id={`to-${field}`} label={words[field]} error={faultOf(field)} format={format}>
      {(control) => (
        <input
          {...control}
          {...more}
          name={field}
          autocomplete={`shipping ${token}`}
          maxLength={limits[field]}
          value={text[field]}
          onInput={({ currentTarget }) => change({ [field]: currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <form class="delivery__form" ref={form} onSubmit={save} noValidate>
      {begun && <p class="delivery__draft">{words.draft}</p>}
      {faults.length > 0 && <FaultSummary title={words.faults} faults={faults} />}
      {trouble && faults.length === 0 && <TroubleNote trouble={trouble} onRetry={onAgain} />}
      {input("name", "name", { required: true })}
      {text.lines.map((line, n) => (
        <Field
          key={n}
          id={`to-line${n + 1}`}
          label={words.lines[n] ?? ""}
          hint={n === 0 ? words.line1Hint : undefined}
          error={n === 0 ? faultOf("line1") : undefined}
          optional={n > 0}
          format={format}
        >
          {(control) => (
            <input
              {...control}
              name={`line${n + 1}`}
              autocomplete={`shipping address-line${n + 1}`}
              required={n === 0}
              maxLength={limits.line}
              value={line}
              onInput={({ currentTarget }) => change({ lines: text.lines.with(n, currentTarget.value) })}
            />
          )}
        </Field>
      ))}
      <div class="delivery__pair">
        {input("postcode", "postal-code")}
        {input("city", "address-level2", { required: true })}
      </div>
      <Field id="to-country" label={words.country} error={faultOf("country")} format={format}>
        {(control) => (
          <select
            {...control}
            name="country"
            autocomplete="shipping country"
            required
            value={text.country}
            onChange={({ currentTarget }) => change({ country: currentTarget.value })}
          >
            <option value="">{words.choose}</option>
            {countriesIn(lang).map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field id="to-phone" label={words.phone} hint={words.phoneHint} error={faultOf("phone")} optional format={format}>
        {(control) => (
          <input
            {...control}
            type="tel"
            name="phone"
            autocomplete="shipping tel"
            maxLength={limits.phone}
            value={text.phone}
            onInput={({ currentTarget }) => change({ phone: currentTarget.value })}
          />
        )}
      </Field>
      <p class="delivery__kept">{words.kept}</p>
      <div class="actions">
        <button type="submit" class="button" aria-disabled={saving}>
          {saving ? words.saving : words.save}
        </button>
        {onCancel && (
          <button
            type="button"
            class="button button--quiet"
            onClick={() => {
              kept.forget();
              onCancel();
            }}
          >
            {words.cancel}
          </button>
        )}
      </div>
    </form>
  );
}

type FieldName = "name" | "line1" | "postcode" | "city" | "country" | "phone";
/** The fault of any line stands at the first. */
const fieldOf = (path: string): FieldName => {
  const named = (["name", "postcode", "city", "country", "phone"] as const).find((field) => path === field);
  return named ?? "line1";
};
