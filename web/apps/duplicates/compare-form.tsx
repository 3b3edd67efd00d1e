import { useEffect, useRef, useState } from "preact/hooks";
import { mergingLimits } from "../../../functions/merging/limits.ts";
import type { IdeaId } from "../../../functions/platform/ids.ts";
import { characters } from "../../characters.ts";
import { Field } from "../../components/field.tsx";
import { commonMessages } from "../../i18n/common.ts";
import { duplicatesMessages } from "../../i18n/duplicates.ts";
import type { Trouble } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";
import { useLoaded } from "../loading.ts";
import { Refused } from "../studio-frame.tsx";
import { TroubleNote } from "../trouble.tsx";
import type { DoneAct } from "./done.tsx";
import { Effects } from "./effects.tsx";
import { type Comparison, compare, type IdeaSheet, mergeIdea } from "./server.ts";
import { SideBySide } from "./side-by-side.tsx";

type CompareProps = { sheet: IdeaSheet; other: IdeaId; onBack: () => void; onDone: (act: DoneAct) => void };

/** Both ideas side by side, which of them goes on, what that changes, and why it is done. */
export function CompareForm({ sheet, other, onBack, onDone }: CompareProps) {
  const words = useWords(duplicatesMessages);
  const [turned, setTurned] = useState(false);
  const [from, into] = turned ? [other, sheet.card.ideaId] : [sheet.card.ideaId, other];
  const { loaded, again } = useLoaded(() => compare(from, into), `${from} ${into}`);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: false }), []);
  return (
    <section class="stack">
      <h3 ref={heading} tabIndex={-1}>
        {words.sideBySide}
      </h3>
      <div class="actions">
        <button type="button" class="button button--quiet button--small" onClick={() => setTurned(!turned)}>
          {words.turn}
        </button>
        <button type="button" class="button button--text button--small" onClick={onBack}>
          {words.notThese}
        </button>
      </div>
      {loaded.state === "loading" && <p class="app__loading">{words.loading}</p>}
      {loaded.state === "failed" && <Refused trouble={loaded.trouble} onRetry={again} />}
      {loaded.state === "here" && (
        <>
          <SideBySide comparison={loaded.value} />
          <Effects comparison={loaded.value} />
          <MergeForm comparison={loaded.value} circle={sheet.circle} onDone={onDone} />
        </>
      )}
    </section>
  );
}

type MergeFormProps = { comparison: Comparison; circle: IdeaSheet["circle"]; onDone: (act: DoneAct) => void };

function MergeForm({ comparison: { duplicate, survivor }, circle, onDone }: MergeFormProps) {
  const words = useWords(duplicatesMessages);
  const { lang, format } = useEdition();
  const [message, setMessage] = useState("");
  const [rule, setRule] = useState("");
  const [fault, setFault] = useState("");
  const [trouble, setTrouble] = useState<Trouble>();
  const [sending, setSending] = useState(false);
  const [from, into] = [duplicate.card, survivor.card];

  const send = async (event: Event) => {
    event.preventDefault();
    setFault(message.trim() ? "" : words.needsMessage);
    if (!message.trim()) return document.getElementById("message")?.focus();
    if (sending) return;
    setSending(true);
    const input = { into: into.ideaId, message, ...(rule && { ruleNumber: Number(rule) }) };
    const answer = await mergeIdea(from.ideaId, input);
    setSending(false);
    if (!answer.ok) return setTrouble(answer.trouble);
    const undo = { ideaId: from.ideaId, from: into.ideaId, title: from.title };
    onDone({ news: words.done(from.title, into.title), next: into.ideaId, undo });
  };
  return (
    <form class="form" onSubmit={send} noValidate>
      {trouble && <TroubleNote trouble={trouble} />}
      <Field
        id="message"
        label={words.message}
        hint={words.messageHint(commonMessages[lang][from.lang === "fr" ? "inFrench" : "inEnglish"])}
        error={fault || undefined}
        count={{ used: characters(message), limit: mergingLimits.message }}
        format={format}
      >
        {(control) => (
          <textarea
            {...control}
            rows={4}
            lang={from.lang}
            value={message}
            onInput={({ currentTarget: { value } }) => {
              setMessage(value);
              if (value.trim()) setFault("");
            }}
          />
        )}
      </Field>
      <Field id="rule" label={words.rule} format={format} optional>
        {(control) => (
          <select {...control} value={rule} onChange={({ currentTarget }) => setRule(currentTarget.value)}>
            <option value="">{words.noRule}</option>
            {circle.rules.map((each, at) => (
              <option key={each.en} value={String(at + 1)}>
                {format.number(at + 1)}. {each[lang]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div class="actions">
        <button type="submit" class="button" aria-disabled={sending}>
          {words.merge}
        </button>
      </div>
    </form>
  );
}
