import { useEffect, useRef, useState } from "preact/hooks";
import type { TriageBoard } from "../../../../../functions/feedback/triage-contract.ts";
import { triageLimits } from "../../../../../functions/feedback/triage-limits.ts";
import { Field } from "../../../../components/field.tsx";
import { issueText } from "../../../../i18n/problems.ts";
import { togetherMessages } from "../../../../i18n/together.ts";
import { triageMessages } from "../../../../i18n/triage.ts";
import { useEdition, useWords } from "../../../edition.ts";
import { labelsIn as labelsOf } from "../board-filters.ts";
import { useWordsDraft } from "../words-draft.ts";
import { labelsIn, type SharedAct, type SharedWork } from "./shared-act.ts";

type FormProps = {
  act: SharedAct;
  programmeId: string;
  board: TriageBoard;
  busy: boolean;
  /** Whether all of it was done, so that what was typed is needed no more. */
  onWork: (work: SharedWork) => Promise<boolean>;
  onClose: () => void;
};

/** What is done to all that are chosen. Ctrl or ⌘ + Enter sends, Escape leaves; a reason stays until it is sent. */
export function SharedForm({ act, programmeId, board, busy, onWork, onClose }: FormProps) {
  const words = useWords(togetherMessages);
  const all = useWords(triageMessages).form;
  const { lang, format } = useEdition();
  const { draft, change, forget } = useWordsDraft(`together:${programmeId}`, lang);
  const [labels, setLabels] = useState("");
  const [who, setWho] = useState(board.team[0]?.memberId ?? "");
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("select, textarea, input")?.focus(), []);
  const work = (): SharedWork | undefined => {
    if (act === "assigned") return { act, to: board.team.find(({ memberId }) => memberId === who) };
    if (act === "closed") return draft.text.trim() ? { act, words: { text: draft.text, lang: draft.lang } } : undefined;
    return labelsIn(labels).length > 0 ? { act, labels: labelsIn(labels) } : undefined;
  };
  const tooLong = act === "labelled" && labelsIn(labels).some((each) => each.length > triageLimits.label);
  const fault = tooLong
    ? issueText({ code: "too-long", limit: triageLimits.label }, format)
    : work()
      ? undefined
      : words.needed;
  const send = async () => {
    const wanted = work();
    setTried(true);
    if (busy) return;
    if (!wanted || fault) return form.current?.querySelector<HTMLElement>("textarea, input")?.focus();
    if ((await onWork(wanted)) && act === "closed") forget();
  };
  return (
    <form
      class="triage__form"
      ref={form}
      noValidate
      aria-labelledby="together-title"
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
      <h3 id="together-title">{words.titles[act]}</h3>
      {act === "labelled" && (
        <Field
          id="together-labels"
          label={words.labels}
          hint={words.labelsHint}
          error={tried ? fault : undefined}
          format={format}
        >
          {(control) => (
            <input
              {...control}
              list="together-known"
              autoComplete="off"
              value={labels}
              onInput={({ currentTarget }) => setLabels(currentTarget.value)}
            />
          )}
        </Field>
      )}
      {act === "labelled" && (
        <datalist id="together-known">
          {labelsOf(board.reports).map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
      {act === "assigned" && (
        <Field id="together-who" label={words.who} format={format}>
          {(control) => (
            <select {...control} value={who} onChange={({ currentTarget }) => setWho(currentTarget.value)}>
              {board.team.map(({ memberId, name }) => (
                <option key={memberId} value={memberId}>
                  {name}
                </option>
              ))}
              <option value="">{words.nobody}</option>
            </select>
          )}
        </Field>
      )}
      {act === "closed" && (
        <>
          <Field
            id="together-reason"
            label={words.reason}
            hint={words.reasonHint}
            error={tried ? fault : undefined}
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
            <legend>{all.lang}</legend>
            {(["fr", "en"] as const).map((each) => (
              <label key={each}>
                <input
                  type="radio"
                  name="together-lang"
                  checked={draft.lang === each}
                  onChange={() => change({ lang: each })}
                />{" "}
                {all.langs[each]}
              </label>
            ))}
          </fieldset>
        </>
      )}
      <div class="actions">
        <button type="submit" class="button button--small" aria-disabled={busy}>
          {words.go[act]}
        </button>
        <button type="button" class="button button--quiet button--small" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
