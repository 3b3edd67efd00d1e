import { useState } from "preact/hooks";
import type { Decision } from "../../../functions/review/contract.ts";
import { decisionLimits } from "../../../functions/review/limits.ts";
import { characters } from "../../characters.ts";
import { Field } from "../../components/field.tsx";
import { deskMessages } from "../../i18n/desk.ts";
import { studioMessages } from "../../i18n/studio.ts";
import type { Lang } from "../../paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { FaultSummary } from "../trouble.tsx";
import { troubleText } from "../trouble-text.ts";
import { correctDecision } from "./server.ts";

type FormProps = { decision: Decision; lang: Lang; onDone: (news: string) => void };
const blank = { text: "", reason: "" };

/** What was wrong, and why it is said now: public, dated, beneath the decision. */
export function CorrectionForm({ decision, lang, onDone }: FormProps) {
  const words = useWords(deskMessages).correction;
  const languages = useWords(studioMessages).common.languages;
  const { format } = useEdition();
  const [open, setOpen] = useState(false);
  const [form, setForm] = useState(blank);
  const [fault, setFault] = useState<string>();
  if (!open)
    return (
      <button type="button" class="button button--quiet button--small" onClick={() => setOpen(true)}>
        {words.open}
      </button>
    );
  const publish = async () => {
    const { text, reason } = { text: form.text.trim(), reason: form.reason.trim() };
    if (!text || !reason) return setFault(words.needs);
    const answer = await correctDecision(decision, { text: { [lang]: text }, reason: { [lang]: reason } });
    if (!answer.ok) return setFault(troubleText(answer.trouble, format));
    setForm(blank);
    setOpen(false);
    onDone(words.done);
  };
  const field = (of: keyof typeof blank, label: string, rows: number) => (
    <Field
      id={`correction-${of}`}
      label={label}
      count={{ used: characters(form[of]), limit: decisionLimits.changeOurMind }}
      format={format}
    >
      {(control) => (
        <textarea
          {...control}
          rows={rows}
          lang={lang}
          value={form[of]}
          onInput={(event) => setForm({ ...form, [of]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <form
      class="decide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        publish();
      }}
    >
      <header>
        <h3>{words.title}</h3>
        <p class="soft">{words.lead}</p>
      </header>
      {fault && <FaultSummary title={words.title} faults={[{ text: fault, field: "correction-text" }]} />}
      {field("text", words.text(languages[lang]), 4)}
      {field("reason", words.reason(languages[lang]), 2)}
      <div class="actions">
        <button type="submit" class="button">
          {words.add}
        </button>
        <button type="button" class="button button--quiet" onClick={() => setOpen(false)}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
