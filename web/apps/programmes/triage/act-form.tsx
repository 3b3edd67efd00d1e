import { useEffect, useRef, useState } from "preact/hooks";
import type { Feedback } from "../../../../functions/feedback/contract.ts";
import type { Version } from "../../../../functions/feedback/triage-contract.ts";
import { triageLimits } from "../../../../functions/feedback/triage-limits.ts";
import { Field } from "../../../components/field.tsx";
import { triageMessages } from "../../../i18n/triage.ts";
import type { Trouble } from "../../answer.ts";
import { useEdition, useWords } from "../../edition.ts";
import { TroubleNote } from "../../trouble.tsx";
import type { OnReport } from "./on-report.ts";
import { needsVersion, needsWords, type SpokenAct, sent } from "./spoken.ts";
import { VersionField } from "./version-field.tsx";
import { useWordsDraft } from "./words-draft.ts";

type FormProps = {
  act: SpokenAct;
  report: Feedback;
  versions: readonly Version[];
  onReport: OnReport;
  onAgain: () => void;
  onClose: () => void;
};

/** Words to the reporter, and with a fix the version. Ctrl or ⌘ + Enter sends, Escape leaves; the text stays until it is sent. */
export function ActForm({ act, report, versions, onReport, onAgain, onClose }: FormProps) {
  const words = useWords(triageMessages);
  const { format } = useEdition();
  const { draft, change, forget } = useWordsDraft(`${report.feedbackId}:${act}`, report.lang);
  const [fixedIn, setFixedIn] = useState(report.fixedIn ?? versions[0]?.name ?? "");
  const [trouble, setTrouble] = useState<Trouble>();
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("select, textarea, input")?.focus(), []);
  const text = draft.text.trim();
  const lacksWords = needsWords(act) && text === "";
  const lacksVersion = needsVersion(act) && fixedIn.trim() === "";
  const send = async () => {
    setTried(true);
    const told = text === "" ? undefined : draft;
    const asked = busy ? undefined : sent(act, report, { words: told, fixedIn: fixedIn.trim() });
    if (!asked) return form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
    setBusy(true);
    const answer = await onReport(asked, words.done[act]);
    setBusy(false);
    if (!answer.ok) return setTrouble(answer.trouble);
    forget();
    onClose();
  };
  return (
    <form
      class="triage__form"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        send();
      }}
    >
      <p class="soft">{words.form.lead[act]}</p>
      {needsVersion(act) && (
        <VersionField
          value={fixedIn}
          versions={versions}
          error={tried && lacksVersion ? words.form.needsVersion : undefined}
          onChange={setFixedIn}
        />
      )}
      <Field
        id="act-words"
        label={words.form.words[act]}
        optional={!needsWords(act)}
        hint={draft.text ? words.form.kept : undefined}
        error={tried && lacksWords ? words.form.needsWords : undefined}
        count={{ used: draft.text.length, limit: triageLimits.words }}
        format={format}
      >
        {(control) => (
          <textarea
            {...control}
            rows={3}
            lang={draft.lang}
            value={draft.text}
            onInput={({ currentTarget }) => change({ text: currentTarget.value })}
          />
        )}
      </Field>
      <fieldset class="triage__langs">
        <legend>{words.form.lang}</legend>
        {(["fr", "en"] as const).map((each) => (
          <label key={each}>
            <input type="radio" name="act-lang" checked={draft.lang === each} onChange={() => change({ lang: each })} />{" "}
            {words.form.langs[each]}
          </label>
        ))}
      </fieldset>
      {trouble && (
        <TroubleNote
          trouble={trouble}
          onRetry={() => {
            setTrouble(undefined);
            onAgain();
          }}
        />
      )}
      <div class="actions">
        <button type="submit" class="button button--small" disabled={busy}>
          {words.form.send[act]}
        </button>
        <button type="button" class="button button--quiet button--small" onClick={onClose}>
          {words.form.cancel}
        </button>
      </div>
    </form>
  );
}
