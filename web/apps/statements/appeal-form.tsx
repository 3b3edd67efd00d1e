import { useState } from "preact/hooks";
import type { ActId } from "../../../functions/acts/contract.ts";
import { appealLimits } from "../../../functions/appeals/limits.ts";
import { characters } from "../../characters.ts";
import { Field } from "../../components/field.tsx";
import { statementMessages } from "../../i18n/statements.ts";
import type { Trouble } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { announce } from "../live.ts";
import { TroubleNote } from "../trouble.tsx";
import { appealAgainst } from "./server.ts";

type FormProps = { actId: ActId; until: string; onAppealed: () => void };

/** Once a decision, in one's own words. */
export function AppealForm({ actId, until, onAppealed }: FormProps) {
  const words = useWords(statementMessages);
  const { lang, format } = useEdition();
  const [text, setText] = useState("");
  const [fault, setFault] = useState("");
  const [trouble, setTrouble] = useState<Trouble>();
  const [sending, setSending] = useState(false);
  const id = `appeal-${actId}`;
  const send = async (event: Event) => {
    event.preventDefault();
    const wrong = !text.trim() ? words.needsText : characters(text) > appealLimits.text ? words.tooLong : "";
    setFault(wrong);
    if (wrong) return document.getElementById(id)?.focus();
    if (sending) return;
    setSending(true);
    const answer = await appealAgainst(actId, { text: text.trim(), lang });
    setSending(false);
    if (!answer.ok) return setTrouble(answer.trouble);
    announce(words.sentNews);
    onAppealed();
  };
  return (
    <details class="statement__appeal">
      <summary class="button button--quiet">{words.contest}</summary>
      <form class="form" onSubmit={send} noValidate>
        <p>{words.contestLead(format.date(until))}</p>
        {trouble && <TroubleNote trouble={trouble} />}
        <Field
          id={id}
          label={words.text}
          hint={words.textHint}
          error={fault || undefined}
          count={{ used: characters(text), limit: appealLimits.text }}
          format={format}
        >
          {(control) => (
            <textarea
              {...control}
              rows={5}
              dir="auto"
              value={text}
              onInput={({ currentTarget }) => setText(currentTarget.value)}
            />
          )}
        </Field>
        <button type="submit" class="button" aria-disabled={sending}>
          {sending ? words.sending : words.send}
        </button>
      </form>
    </details>
  );
}
