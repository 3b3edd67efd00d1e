import { useRef, useState } from "preact/hooks";
import type { AnswerInput } from "../../../functions/moderation/contract.ts";
import type { Both } from "../../../functions/platform/languages.ts";
import { queueMessages } from "../../i18n/queue.ts";
import { studioMessages } from "../../i18n/studio.ts";
import { useEdition, useWords } from "../edition.ts";
import { type Fault, FaultSummary } from "../trouble.tsx";
import { troubleText } from "../trouble-text.ts";
import { DaysField, MessageField, OutcomeChoice, ReasonChoice } from "./answer-fields.tsx";
import { keptReply } from "./kept-reply.ts";
import { emptyReply, faultsOf, type Option, type Reply, type ReplyFault } from "./reply.ts";
import { answerItem } from "./server.ts";
import { useShortcuts } from "./use-shortcuts.ts";

/** What was answered, until it takes effect. */
export type Given = { item: string; done: string; takesEffectAt: string };
export type AnswerProps = {
  item: string;
  options: readonly Option[];
  rules?: readonly Both[] | undefined;
  /** The language of whoever will read it. */
  lang: "fr" | "en";
  start?: Reply;
  /** Values for the placeholders of templates. */
  fill?: Record<string, string>;
  inputOf: (reply: Reply) => AnswerInput | undefined;
  /** Somebody began to answer: it is theirs. */
  onTouch?: () => void;
  onStale: () => void;
  onDone: (given: Given) => void;
};

const stale = ["idea-changed-meanwhile", "wrong-stage", "reports-changed", "gone", "appeal-decided", "not-found"];

/** The answer to one thing, whatever it is; what is typed outlives a reload. */
export function AnswerForm(props: AnswerProps) {
  const { item, options, rules, lang, inputOf, onTouch, onStale, onDone } = props;
  const words = useWords(queueMessages);
  const studio = useWords(studioMessages).moderation;
  const { format } = useEdition();
  const [reply, setReply] = useKeptReply(item, props.start ?? emptyReply);
  const [faults, setFaults] = useState<Fault[]>([]);
  const [sending, setSending] = useState(false);
  const message = useRef<HTMLTextAreaElement>(null);
  const touched = useRef(false);
  const option = options.find(({ outcome }) => outcome === reply.outcome);

  const touch = () => {
    if (!touched.current) onTouch?.();
    touched.current = true;
  };
  const write = (changed: Reply) => {
    touch();
    setReply(changed);
  };
  const choose = (outcome: string | undefined) => {
    if (!outcome) return;
    write({ ...reply, outcome });
    setFaults([]);
    queueMicrotask(() => message.current?.focus());
  };
  const send = async () => {
    const wrong = faultsOf(reply, options);
    const input = wrong.length === 0 ? inputOf(reply) : undefined;
    if (!input || !option)
      return setFaults(wrong.map((fault) => ({ field: `${fieldOf[fault]}-${idOf(item)}`, text: words[fault] })));
    if (sending) return;
    setSending(true);
    const answer = await answerItem(item, input);
    setSending(false);
    // What was written stays for the ten seconds in which it may be wanted again.
    if (answer.ok) return onDone({ item, done: option.done, takesEffectAt: answer.value.takesEffectAt });
    if (stale.includes(answer.trouble.code)) return onStale();
    setFaults([{ text: troubleText(answer.trouble, format) }]);
  };
  const byKey = (key: Option["key"]) => choose(options.find((each) => each.key === key)?.outcome);
  useShortcuts(
    item.startsWith("member:")
      ? {}
      : {
          publish: () => byKey("P"),
          return: () => byKey("R"),
          decline: () => byKey("D"),
          send,
          leave: () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
        },
  );

  return (
    <form
      class="answer"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h3>{studio.answer}</h3>
      <FaultSummary title={studio.answer} faults={faults} />
      <OutcomeChoice name={idOf(item)} options={options} chosen={reply.outcome} onChoose={choose} />
      {option && (
        <>
          {option.reason && rules && (
            <ReasonChoice
              name={idOf(item)}
              rules={rules}
              law={option.reason === "rule or law"}
              reason={reply.reason}
              onChange={(reason) => write({ ...reply, reason })}
            />
          )}
          {option.days && <DaysField id={`days-${idOf(item)}`} option={option} reply={reply} onChange={write} />}
          {option.message !== "none" && (
            <MessageField
              id={`message-${idOf(item)}`}
              option={option}
              reply={reply}
              lang={lang}
              fill={props.fill ?? {}}
              area={message}
              onChange={write}
            />
          )}
          <button type="submit" class="button" aria-disabled={sending}>
            {sending ? studio.sending : option.send} <kbd>Ctrl ↵</kbd>
          </button>
        </>
      )}
    </form>
  );
}

/** One sheet may hold two forms: the item's, and that of the member's record. */
const idOf = (item: string) => (item.startsWith("member:") ? "member" : "item");

const fieldOf: Record<ReplyFault, string> = {
  needsOutcome: "outcome",
  needsMessage: "message",
  needsReason: "rule",
  needsDays: "days",
  tooLong: "message",
};

function useKeptReply(item: string, start: Reply): [Reply, (reply: Reply) => void] {
  const kept = keptReply(item);
  const [reply, setReply] = useState<Reply>(() => kept.read() ?? start);
  const write = (changed: Reply) => {
    kept.write(changed);
    setReply(changed);
  };
  return [reply, write];
}
