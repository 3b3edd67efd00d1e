import { useState } from "preact/hooks";
import { feedbackMessages } from "../../../i18n/feedback.ts";
import { useWords } from "../../edition.ts";
import type { PartProps } from "./part-props.ts";
import { withdrawReport } from "./server.ts";

/** Asked twice, for it cannot be taken back. */
export function WithdrawPart({ reference, page, act }: PartProps) {
  const words = useWords(feedbackMessages).page;
  const [asked, setAsked] = useState(false);
  if (!page.may.withdraw) return null;
  if (!asked)
    return (
      <button type="button" class="button button--text report__withdraw" onClick={() => setAsked(true)}>
        {words.withdraw}
      </button>
    );
  return (
    <div class="notice" role="alert">
      <p>{words.withdrawSure}</p>
      <div class="actions">
        <button
          type="button"
          class="button button--small"
          onClick={() => act(() => withdrawReport(reference), words.withdrawn)}
        >
          {words.withdrawYes}
        </button>
        <button type="button" class="button button--small button--quiet" onClick={() => setAsked(false)}>
          {words.withdrawNo}
        </button>
      </div>
    </div>
  );
}
