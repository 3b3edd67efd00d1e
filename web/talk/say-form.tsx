import { Field } from "../components/field.tsx";
import type { Format } from "../i18n/format.ts";
import { talkMessages } from "../i18n/talk.ts";
import type { Lang } from "../paths.ts";

export type SayProps = {
  /** Where the plain form goes. */
  action: string;
  act: "say" | "update" | "edit";
  /** Prefix of the ids of its fields; one page may have several forms. */
  id: string;
  label: string;
  hint?: string;
  button: string;
  typed?: { text: string; lang: Lang } | undefined;
  error?: string | undefined;
  rev?: number;
  format: Format;
};

/** Words and their language, by a plain form. */
export function SayForm({ action, act, id, label, hint, button, typed, error, rev, format }: SayProps) {
  return (
    <form class="say" method="post" action={action}>
      <input type="hidden" name="act" value={act} />
      {rev !== undefined && <input type="hidden" name="rev" value={rev} />}
      <Field id={id} label={label} hint={hint} error={error} format={format}>
        {(control) => (
          <textarea {...control} name="text" rows={4} required dir="auto" value={typed?.text} lang={typed?.lang} />
        )}
      </Field>
      <div class="say__foot">
        <LanguageChoice id={`${id}-lang`} lang={typed?.lang ?? format.lang} format={format} />
        <button class="button button--ink" type="submit">
          {button}
        </button>
      </div>
    </form>
  );
}

type LanguageChoiceProps = { id: string; lang: Lang; format: Format; onChange?: (lang: Lang) => void };

export function LanguageChoice({ id, lang, format, onChange }: LanguageChoiceProps) {
  const words = talkMessages[format.lang];
  return (
    <label class="say__lang" for={id}>
      <span>{words.language}</span>
      <select
        id={id}
        name="lang"
        class="field__control"
        onChange={(event) => onChange?.(event.currentTarget.value === "fr" ? "fr" : "en")}
      >
        {(["fr", "en"] as const).map((each) => (
          <option key={each} value={each} selected={each === lang}>
            {words.languages[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
