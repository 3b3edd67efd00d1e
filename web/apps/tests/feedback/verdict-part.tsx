import { useState } from "preact/hooks";
import { feedbackLimits } from "../../../../functions/feedback/limits.ts";
import { Field } from "../../../components/field.tsx";
import { feedbackMessages } from "../../../i18n/feedback.ts";
import { useEdition, useWords } from "../../edition.ts";
import { newWordsId } from "./new-id.ts";
import type { PartProps } from "./part-props.ts";
import { judge } from "./server.ts";

/** The reporter, and nobody else, says whether it is fixed. */
export function VerdictPart({ reference, page, act }: PartProps) {
  const words = useWords(feedbackMessages).verdict;
  const { lang, format } = useEdition();
  const [still, setStill] = useState<string>();
  const [wordsId] = useState(newWordsId);
  const { may, version, fixedIn } = page;
  if (!may.judge) return null;
  const confirm = () => act(() => judge(reference, { verdict: "confirmed", version }), words.confirmed);
  const reopen = (event: Event) => {
    event.preventDefault();
    if (!still?.trim()) return document.getElementById("still")?.focus();
    act(() => judge(reference, { verdict: "reopened", version, wordsId, text: still, lang }), words.reopened);
  };
  return (
    <section class="notice report__verdict" aria-labelledby="verdict-title">
      <h3 class="notice__title" id="verdict-title">
        {words.title(fixedIn ?? "")}
      </h3>
      <p>{words.text}</p>
      {still === undefined ? (
        <div class="actions">
          <button type="button" class="button" onClick={confirm}>
            {words.confirm}
          </button>
          <button type="button" class="button button--quiet" onClick={() => setStill("")}>
            {words.reopen}
          </button>
        </div>
      ) : (
        <form class="stack" onSubmit={reopen}>
          <Field id="still" label={words.still} format={format}>
            {(control) => (
              <textarea
                {...control}
                rows={3}
                dir="auto"
                required
                maxLength={feedbackLimits.words}
                value={still}
                onInput={({ currentTarget }) => setStill(currentTarget.value)}
              />
            )}
          </Field>
          <div class="actions">
            <button type="submit" class="button">
              {words.sendStill}
            </button>
            <button type="button" class="button button--quiet" onClick={() => setStill(undefined)}>
              {words.cancel}
            </button>
          </div>
        </form>
      )}
    </section>
  );
}
