import type { RefObject } from "preact";
import { sanctionLimits } from "../../../functions/moderation/limits.ts";
import type { Both } from "../../../functions/platform/languages.ts";
import { characters } from "../../characters.ts";
import { Choice, Field } from "../../components/field.tsx";
import { queueMessages } from "../../i18n/queue.ts";
import { replyEditorMessages } from "../../i18n/reply-editor.ts";
import { studioMessages } from "../../i18n/studio.ts";
import { useEdition, useWords } from "../edition.ts";
import { useOffered } from "./ready-replies.ts";
import { messageLimit, type Option, type Reason, type Reply } from "./reply.ts";
import { repliesAddress } from "./reply-place.ts";
import { filled } from "./templates.ts";

type OutcomeProps = {
  name: string;
  options: readonly Option[];
  chosen: string | undefined;
  onChoose: (outcome: string) => void;
};

export function OutcomeChoice({ name, options, chosen, onChoose }: OutcomeProps) {
  const words = useWords(studioMessages).moderation;
  return (
    <fieldset class="outcomes" id={`outcome-${name}`} tabIndex={-1}>
      <legend class="visually-hidden">{words.answer}</legend>
      {options.map((option) => (
        <label key={option.outcome} class={`outcomes__card outcomes__card--${option.outcome}`}>
          <input
            type="radio"
            name={`outcome-${name}`}
            value={option.outcome}
            checked={chosen === option.outcome}
            onChange={() => onChoose(option.outcome)}
          />
          <span class="outcomes__name">
            {option.name} {name === "item" && <kbd>{option.key}</kbd>}
          </span>
          <span class="outcomes__hint">{option.hint}</span>
        </label>
      ))}
    </fieldset>
  );
}

type ReasonProps = {
  name: string;
  rules: readonly Both[];
  law: boolean;
  reason: Reason | undefined;
  onChange: (reason: Reason) => void;
};

export function ReasonChoice({ name, rules, law, reason, onChange }: ReasonProps) {
  const words = useWords(queueMessages);
  const { lang, format } = useEdition();
  return (
    <fieldset class="field" id={`rule-${name}`} tabIndex={-1}>
      <legend class="field__label">{words.rule}</legend>
      {rules.map((rule, at) => (
        <Choice
          key={rule.en}
          type="radio"
          name={`rule-${name}`}
          value={String(at + 1)}
          label={`${words.ruleNumber(format.number(at + 1))}. ${rule[lang]}`}
          checked={reason === at + 1}
          onChange={() => onChange(at + 1)}
        />
      ))}
      {law && (
        <Choice
          type="radio"
          name={`rule-${name}`}
          value="unlawful"
          label={words.unlawful}
          checked={reason === "unlawful"}
          onChange={() => onChange("unlawful")}
        />
      )}
    </fieldset>
  );
}

type DaysProps = { id: string; option: Option; reply: Reply; onChange: (reply: Reply) => void };

export function DaysField({ id, option, reply, onChange }: DaysProps) {
  const words = useWords(queueMessages).record;
  const { format } = useEdition();
  return (
    <Field id={id} label={option.days === "optional" ? words.daysOptional : words.days} format={format}>
      {(control) => (
        <input
          {...control}
          type="number"
          inputMode="numeric"
          min={1}
          max={sanctionLimits.days}
          value={reply.days ?? ""}
          onInput={({ currentTarget }) => {
            const { days: _, ...rest } = reply;
            const days = Math.round(currentTarget.valueAsNumber);
            onChange(days >= 1 && days <= sanctionLimits.days ? { ...rest, days } : rest);
          }}
        />
      )}
    </Field>
  );
}

type MessageProps = {
  id: string;
  option: Option;
  reply: Reply;
  lang: "fr" | "en";
  fill: Record<string, string>;
  area: RefObject<HTMLTextAreaElement | null>;
  onChange: (reply: Reply) => void;
};

export function MessageField({ id, option, reply, lang, fill, area, onChange }: MessageProps) {
  const words = useWords(queueMessages);
  const studio = useWords(studioMessages);
  const editor = useWords(replyEditorMessages);
  const { format } = useEdition();
  const text = reply.messages[option.outcome] ?? "";
  const write = (message: string) => onChange({ ...reply, messages: { ...reply.messages, [option.outcome]: message } });
  const templates = useOffered(option.outcome, lang);
  return (
    <>
      {templates.length > 0 && (
        <div class="templates">
          <p class="templates__title" id={`${id}-templates`}>
            {studio.moderation.templates}
          </p>
          <ul aria-labelledby={`${id}-templates`}>
            {templates.map((template) => (
              <li key={template.id}>
                <button
                  type="button"
                  class="button button--quiet button--small"
                  lang={lang}
                  onClick={() => {
                    const ready = filled(template.text, fill);
                    write(text.trim() ? `${text.trimEnd()}\n\n${ready}` : ready);
                    area.current?.focus();
                  }}
                >
                  {template.name}
                </button>
              </li>
            ))}
          </ul>
          <a class="templates__edit" href={repliesAddress(format.lang)}>
            {editor.edit}
          </a>
        </div>
      )}
      <Field
        id={id}
        label={option.messageLabel}
        hint={words.messageHint(studio.common.languages[lang])}
        error={characters(text) > messageLimit ? words.tooLong : undefined}
        count={{ used: characters(text), limit: messageLimit }}
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
