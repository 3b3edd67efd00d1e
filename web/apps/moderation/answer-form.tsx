import { useEffect, useRef, useState } from "preact/hooks";
import { ideaLimits } from "../../../functions/ideas/limits.ts";
import { characters } from "../../characters.ts";
import { Choice, Field } from "../../components/field.tsx";
import { replyTemplates } from "../../i18n/replies.ts";
import { studioMessages } from "../../i18n/studio.ts";
import { useEdition, useWords } from "../edition.ts";
import { browserShelf, keptUnder } from "../kept.ts";
import { type Fault, FaultSummary } from "../trouble.tsx";
import { troubleText } from "../trouble-text.ts";
import {
  emptyReply,
  faultsOf,
  inputOf,
  isReply,
  type Outcome,
  outcomes,
  type Reply,
  type ReplyFault,
} from "./reply.ts";
import { answerSubmission, type Submission } from "./server.ts";
import { useShortcuts } from "./use-shortcuts.ts";

type AnswerFormProps = { submission: Submission; onStale: () => void; onDone: (news: string) => void };

/** Publish, return or decline, each with its message; what is typed outlives a reload. */
export function AnswerForm({ submission, onStale, onDone }: AnswerFormProps) {
  const words = useWords(studioMessages).moderation;
  const { format } = useEdition();
  const { card } = submission;
  const [reply, setReply, forget] = useKeptReply(card.ideaId);
  const [faults, setFaults] = useState<Fault[]>([]);
  const [sending, setSending] = useState(false);
  const message = useRef<HTMLTextAreaElement>(null);

  const choose = (outcome: Outcome) => {
    setReply({ ...reply, outcome });
    setFaults([]);
    queueMicrotask(() => message.current?.focus());
  };
  const send = async () => {
    const input = inputOf(reply, card.version);
    if (!input) return setFaults(faultsOf(reply).map((fault) => ({ field: fieldOf[fault], text: words[fault] })));
    if (sending) return;
    setSending(true);
    const answer = await answerSubmission(card.ideaId, input);
    setSending(false);
    if (answer.ok) {
      forget();
      return onDone(words.done[input.outcome](card.title));
    }
    const { code } = answer.trouble;
    if (code === "idea-changed-meanwhile" || code === "wrong-stage") return onStale();
    setFaults([{ text: troubleText(answer.trouble, format) }]);
  };
  useShortcuts({
    publish: () => choose("published"),
    return: () => choose("returned"),
    decline: () => choose("declined"),
    send,
    leave: () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
  });

  return (
    <form
      class="answer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h3>{words.answer}</h3>
      <FaultSummary title={words.answer} faults={faults} />
      <OutcomeChoice chosen={reply.outcome} onChoose={choose} />
      {reply.outcome && (
        <>
          {reply.outcome === "declined" && <RuleChoice submission={submission} reply={reply} onChange={setReply} />}
          <MessageField reply={reply} outcome={reply.outcome} lang={card.lang} area={message} onChange={setReply} />
          <button type="submit" class="button" aria-disabled={sending}>
            {sending ? words.sending : words.send[reply.outcome]} <kbd>Ctrl ↵</kbd>
          </button>
        </>
      )}
    </form>
  );
}

const fieldOf: Record<ReplyFault, string> = {
  needsOutcome: "outcome",
  needsMessage: "message",
  needsRule: "rule",
  tooLong: "message",
};

function OutcomeChoice({ chosen, onChoose }: { chosen: Outcome | undefined; onChoose: (outcome: Outcome) => void }) {
  const words = useWords(studioMessages).moderation;
  return (
    <fieldset class="outcomes" id="outcome" tabIndex={-1}>
      <legend class="visually-hidden">{words.answer}</legend>
      {outcomes.map((outcome) => (
        <label key={outcome} class={`outcomes__card outcomes__card--${outcome}`}>
          <input
            type="radio"
            name="outcome"
            value={outcome}
            checked={chosen === outcome}
            onChange={() => onChoose(outcome)}
          />
          <span class="outcomes__name">
            {words.outcomes[outcome]} <kbd>{keyOf[outcome]}</kbd>
          </span>
          <span class="outcomes__hint">{words.outcomeHints[outcome]}</span>
        </label>
      ))}
    </fieldset>
  );
}
const keyOf: Record<Outcome, string> = { published: "P", returned: "R", declined: "D" };

type RuleChoiceProps = { submission: Submission; reply: Reply; onChange: (reply: Reply) => void };

function RuleChoice({ submission, reply, onChange }: RuleChoiceProps) {
  const words = useWords(studioMessages).moderation;
  const { lang, format } = useEdition();
  return (
    <fieldset class="field" id="rule" tabIndex={-1}>
      <legend class="field__label">{words.rule}</legend>
      {submission.circle.rules.map((rule, at) => (
        <Choice
          key={rule.en}
          type="radio"
          name="rule"
          value={String(at + 1)}
          label={`${words.ruleNumber(format.number(at + 1))}. ${rule[lang]}`}
          checked={reply.ruleNumber === at + 1}
          onChange={() => onChange({ ...reply, ruleNumber: at + 1 })}
        />
      ))}
    </fieldset>
  );
}

type MessageFieldProps = {
  reply: Reply;
  outcome: Outcome;
  lang: "fr" | "en";
  area: { current: HTMLTextAreaElement | null };
  onChange: (reply: Reply) => void;
};

function MessageField({ reply, outcome, lang, area, onChange }: MessageFieldProps) {
  const words = useWords(studioMessages);
  const { format } = useEdition();
  const text = reply.messages[outcome];
  const write = (message: string) => onChange({ ...reply, messages: { ...reply.messages, [outcome]: message } });
  return (
    <>
      <div class="templates">
        <p class="templates__title" id="templates-title">
          {words.moderation.templates}
        </p>
        <ul aria-labelledby="templates-title">
          {replyTemplates[lang][outcome].map((template) => (
            <li key={template.name}>
              <button
                type="button"
                class="button button--quiet button--small"
                lang={lang}
                onClick={() => {
                  write(text.trim() ? `${text.trimEnd()}\n\n${template.text}` : template.text);
                  area.current?.focus();
                }}
              >
                {template.name}
              </button>
            </li>
          ))}
        </ul>
      </div>
      <Field
        id="message"
        label={words.moderation.message[outcome]}
        hint={words.moderation.messageHint(words.common.languages[lang])}
        error={characters(text) > ideaLimits.message ? words.moderation.tooLong : undefined}
        count={{ used: characters(text), limit: ideaLimits.message }}
        format={format}
      >
        {(control) => (
          <textarea
            {...control}
            ref={area}
            rows={5}
            lang={lang}
            dir="auto"
            value={text}
            onInput={(event) => write(event.currentTarget.value)}
          />
        )}
      </Field>
    </>
  );
}

function useKeptReply(ideaId: string): [Reply, (reply: Reply) => void, () => void] {
  const kept = keptUnder(browserShelf(), `palier:reply:${ideaId}`, isReply);
  const [reply, setReply] = useState<Reply>(() => kept.read() ?? emptyReply);
  const gone = useRef(false);
  useEffect(() => {
    if (!gone.current && reply !== emptyReply) kept.write(reply);
  }, [reply, kept]);
  const forget = () => {
    gone.current = true;
    kept.forget();
  };
  return [reply, setReply, forget];
}
