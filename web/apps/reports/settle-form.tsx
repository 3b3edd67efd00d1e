import { useState } from "preact/hooks";
import type { Reason, SettleInput } from "../../../functions/reports/contract.ts";
import { reportLimits } from "../../../functions/reports/limits.ts";
import { characters } from "../../characters.ts";
import { Choice, Field } from "../../components/field.tsx";
import { reportDeskMessages } from "../../i18n/report-desk.ts";
import type { Trouble } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { TroubleNote } from "../trouble.tsx";
import { type CaseSheet, settleCase } from "./server.ts";

type SettleProps = { sheet: CaseSheet; onDone: (news: string) => void; onStale: () => void };

/** It stays, or it goes with a named rule and its reasons. */
export function SettleForm({ sheet, onDone, onStale }: SettleProps) {
  const words = useWords(reportDeskMessages);
  const { lang, format } = useEdition();
  const [reason, setReason] = useState<Reason>(sheet.reports[0]?.reason ?? 1);
  const [message, setMessage] = useState("");
  const [fault, setFault] = useState("");
  const [trouble, setTrouble] = useState<Trouble>();
  const [sending, setSending] = useState(false);

  const send = async (input: SettleInput, news: string) => {
    if (sending) return;
    setSending(true);
    const answer = await settleCase(sheet.case.target, input);
    setSending(false);
    if (answer.ok) return onDone(news);
    setTrouble(answer.trouble);
    if (answer.trouble.code === "reports-changed") onStale();
  };
  const { rev } = sheet.case;
  const remove = (event: Event) => {
    event.preventDefault();
    setFault(message.trim() ? "" : words.needsMessage);
    if (!message.trim()) document.getElementById("message")?.focus();
    if (message.trim()) void send({ outcome: "removed", rev, reason, message }, words.removedNews);
  };
  return (
    <form class="form" onSubmit={remove} noValidate>
      {trouble && <TroubleNote trouble={trouble} />}
      <fieldset>
        <legend class="field__label">{words.reason}</legend>
        <div class="stack">
          {sheet.circle.rules.map((rule, index) => (
            <Choice
              key={rule.en}
              type="radio"
              name="reason"
              label={`${words.ruleNumber(format.number(index + 1))}. ${rule[lang]}`}
              checked={reason === index + 1}
              onChange={() => setReason(index + 1)}
            />
          ))}
          <Choice
            type="radio"
            name="reason"
            label={words.unlawful}
            checked={reason === "unlawful"}
            onChange={() => setReason("unlawful")}
          />
        </div>
      </fieldset>
      <Field
        id="message"
        label={words.message}
        hint={words.messageHint}
        error={fault || undefined}
        count={{ used: characters(message), limit: reportLimits.word }}
        format={format}
      >
        {(control) => (
          <textarea
            {...control}
            rows={4}
            value={message}
            onInput={({ currentTarget: { value } }) => {
              setMessage(value);
              if (value.trim()) setFault("");
            }}
          />
        )}
      </Field>
      <div class="actions">
        <button type="submit" class="button" aria-disabled={sending}>
          {sheet.comment ? words.remove : words.removeIdea}
        </button>
        <button
          type="button"
          class="button button--quiet"
          aria-disabled={sending}
          onClick={() => send({ outcome: "kept", rev }, words.keptNews)}
        >
          {words.keep}
        </button>
      </div>
    </form>
  );
}
