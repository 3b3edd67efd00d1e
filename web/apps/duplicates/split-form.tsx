import { useState } from "preact/hooks";
import type { Merge } from "../../../functions/merging/contract.ts";
import { mergingLimits } from "../../../functions/merging/limits.ts";
import { characters } from "../../characters.ts";
import { Field } from "../../components/field.tsx";
import { commonMessages } from "../../i18n/common.ts";
import { duplicatesMessages } from "../../i18n/duplicates.ts";
import type { Trouble } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { TroubleNote } from "../trouble.tsx";
import type { DoneAct } from "./done.tsx";
import { splitIdea } from "./server.ts";

/** Who merged it, when and why; and the way back. */
export function SplitForm({ merge, onDone }: { merge: Merge; onDone: (act: DoneAct) => void }) {
  const words = useWords(duplicatesMessages);
  const { lang, format } = useEdition();
  const [message, setMessage] = useState("");
  const [trouble, setTrouble] = useState<Trouble>();
  const [sending, setSending] = useState(false);
  const send = async (event: Event) => {
    event.preventDefault();
    if (sending) return;
    setSending(true);
    const answer = await splitIdea(merge.ideaId, { from: merge.into, ...(message.trim() && { message }) });
    setSending(false);
    if (answer.ok) return onDone({ news: words.split.done(merge.title), next: merge.ideaId });
    setTrouble(answer.trouble);
  };
  return (
    <form class="form" onSubmit={send} noValidate>
      <p>{words.split.merged(merge.by.name, format.dateTime(merge.at))}</p>
      <blockquote class="row__why" lang={merge.why.lang} dir="auto">
        {merge.why.text}
      </blockquote>
      <p class="soft">{words.split.effect}</p>
      {trouble && <TroubleNote trouble={trouble} />}
      <Field
        id="message"
        label={words.split.message}
        hint={words.messageHint(commonMessages[lang][merge.lang === "fr" ? "inFrench" : "inEnglish"])}
        count={{ used: characters(message), limit: mergingLimits.message }}
        format={format}
        optional
      >
        {(control) => (
          <textarea
            {...control}
            rows={3}
            lang={merge.lang}
            value={message}
            onInput={({ currentTarget }) => setMessage(currentTarget.value)}
          />
        )}
      </Field>
      <div class="actions">
        <button type="submit" class="button" aria-disabled={sending}>
          {words.split.send}
        </button>
      </div>
    </form>
  );
}
