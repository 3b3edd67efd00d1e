import { useEffect, useRef, useState } from "preact/hooks";
import { talkLimits } from "../../../functions/comments/limits.ts";
import { isSignedOut, type Trouble } from "../../apps/answer.ts";
import { browserShelf, isRecord, keptUnder } from "../../apps/kept.ts";
import { troubleText } from "../../apps/trouble-text.ts";
import { characters } from "../../characters.ts";
import { Field } from "../../components/field.tsx";
import { commonMessages } from "../../i18n/common.ts";
import type { Format } from "../../i18n/format.ts";
import { issueText } from "../../i18n/problems.ts";
import { paths } from "../../paths.ts";
import { LanguageChoice } from "../../talk/say-form.tsx";
import type { Words } from "./requests.ts";

type SayBoxProps = {
  /** Distinguishes its fields, and what is kept of it in this browser. */
  id: string;
  label: string;
  hint?: string;
  button: string;
  start?: Words | undefined;
  format: Format;
  focused?: boolean;
  /** Answers what went wrong, if anything did. */
  onSend: (words: Words) => Promise<Trouble | undefined>;
  onCancel?: () => void;
};

const isWords = (value: unknown): value is Words => isRecord(value) && typeof value.text === "string";

/** Words being written: counted as people count, kept in this browser until they are safe. */
export function SayBox({ id, label, hint, button, start, format, focused, onSend, onCancel }: SayBoxProps) {
  const [kept] = useState(() => keptUnder(browserShelf(), `palier:words:${id}`, isWords));
  const [typed, setTyped] = useState<Words>(() => kept.read() ?? start ?? { text: "", lang: format.lang });
  const [trouble, setTrouble] = useState<Trouble>();
  const [sending, setSending] = useState(false);
  const box = useRef<HTMLFormElement>(null);
  const field = () => box.current?.querySelector("textarea");
  useEffect(() => {
    if (focused) field()?.focus();
  }, [focused]);

  const change = (words: Words) => {
    setTyped(words);
    if (words.text) kept.write(words);
    else kept.forget();
  };
  const send = async (event: Event) => {
    event.preventDefault();
    if (sending) return;
    setSending(true);
    const failed = await onSend(typed);
    setSending(false);
    setTrouble(failed);
    if (failed) return field()?.focus();
    kept.forget();
    setTyped({ text: "", lang: typed.lang });
  };
  const cancel = () => {
    kept.forget();
    onCancel?.();
  };
  const issue = trouble?.issues?.find(({ path }) => path === "text");
  const used = characters(typed.text);
  return (
    <form class="say" ref={box} onSubmit={send} noValidate>
      {trouble && !issue && (
        <div class="notice notice--problem" role="alert">
          <p>{troubleText(trouble, format)}</p>
          {isSignedOut(trouble) && (
            <a class="button button--quiet button--small" href={paths.signIn(format.lang, `${location.pathname}#talk`)}>
              {commonMessages[format.lang].signIn}
            </a>
          )}
        </div>
      )}
      <Field
        id={id}
        label={label}
        hint={hint}
        error={issue && issueText(issue, format)}
        count={{ used, limit: talkLimits.text }}
        format={format}
      >
        {(control) => (
          <textarea
            {...control}
            rows={4}
            dir="auto"
            lang={typed.lang}
            value={typed.text}
            onInput={(event) => change({ ...typed, text: event.currentTarget.value })}
          />
        )}
      </Field>
      <div class="say__foot">
        <LanguageChoice
          id={`${id}-lang`}
          lang={typed.lang}
          format={format}
          onChange={(lang) => change({ ...typed, lang })}
        />
        <div class="say__buttons">
          {onCancel && (
            <button type="button" class="button button--quiet" onClick={cancel}>
              {commonMessages[format.lang].cancel}
            </button>
          )}
          <button type="submit" class="button button--ink" aria-disabled={sending}>
            {button}
          </button>
        </div>
      </div>
    </form>
  );
}
