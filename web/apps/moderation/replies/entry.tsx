import { type Language, languages } from "../../../../functions/platform/languages.ts";
import type { Issue } from "../../../../functions/platform/problem.ts";
import type { ReadyReply } from "../../../../functions/replies/contract.ts";
import { replyLimits } from "../../../../functions/replies/limits.ts";
import { characters } from "../../../characters.ts";
import { Field } from "../../../components/field.tsx";
import { issueText } from "../../../i18n/problems.ts";
import { replyEditorMessages } from "../../../i18n/reply-editor.ts";
import { useEdition, useWords } from "../../edition.ts";
import { isOffered } from "../ready-replies.ts";

type EntryProps = {
  reply: ReadyReply;
  what: string;
  issueAt: (field: string) => Issue | undefined;
  onChange: (reply: ReadyReply) => void;
};

/** One reply in both languages, side by side, each saying when it is the one that is missing. */
export function Entry({ reply, what, issueAt, onChange }: EntryProps) {
  const words = useWords(replyEditorMessages);
  return (
    <fieldset class="pairfield">
      <legend class="field__label">{what}</legend>
      <div class="pairfield__two">
        {languages.map((lang) => (
          <div key={lang} class="pairfield__one">
            {(["name", "text"] as const).map((part) => (
              <Words
                key={part}
                id={`reply-${reply.id}-${part}-${lang}`}
                label={words[part][lang]}
                lang={lang}
                value={reply[part][lang]}
                limit={replyLimits[part]}
                rows={part === "text" ? 4 : undefined}
                issue={issueAt(`${part}.${lang}`)}
                onChange={(typed) => onChange({ ...reply, [part]: { ...reply[part], [lang]: typed } })}
              />
            ))}
            {!isOffered(reply, lang) && <p class="missing-mark">{words.missing[lang]}</p>}
          </div>
        ))}
      </div>
    </fieldset>
  );
}

type WordsProps = {
  id: string;
  label: string;
  lang: Language;
  value: string;
  limit: number;
  rows: number | undefined;
  issue: Issue | undefined;
  onChange: (typed: string) => void;
};

function Words({ id, label, lang, value, limit, rows, issue, onChange }: WordsProps) {
  const { format } = useEdition();
  const shared = {
    lang,
    dir: "auto" as const,
    value,
    maxLength: limit * replyLimits.draftSlack,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => onChange(currentTarget.value),
  };
  return (
    <Field
      id={id}
      label={label}
      error={issue && issueText(issue, format)}
      format={format}
      count={{ used: characters(value.trim()), limit }}
    >
      {(control) => (rows ? <textarea {...control} {...shared} rows={rows} /> : <input {...control} {...shared} />)}
    </Field>
  );
}
