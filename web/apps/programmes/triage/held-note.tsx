import { useState } from "preact/hooks";
import type { FeedbackRef } from "../../../../functions/feedback/contract.ts";
import { triageMessages } from "../../../i18n/triage.ts";
import type { Trouble } from "../../answer.ts";
import { useEdition, useWords } from "../../edition.ts";
import { TroubleNote } from "../../trouble.tsx";
import type { OnReport } from "./on-report.ts";
import { show } from "./server.ts";

type HeldProps = {
  report: FeedbackRef;
  held: readonly string[];
  wordsId?: string;
  mayAct: boolean;
  onReport: OnReport;
};

/** Which words kept it from other testers, and the way to show it all the same. */
export function HeldNote({ report, held, wordsId, mayAct, onReport }: HeldProps) {
  const words = useWords(triageMessages).held;
  const { format } = useEdition();
  const [trouble, setTrouble] = useState<Trouble>();
  const press = async () => {
    const answer = await onReport(show(report, wordsId), words.done);
    setTrouble(answer.ok ? undefined : answer.trouble);
  };
  return (
    <div class="notice">
      <p>{words.why(format.list(held.map((word) => format.quote(word))))}</p>
      {trouble && <TroubleNote trouble={trouble} />}
      {mayAct && (
        <button type="button" class="button button--quiet button--small" onClick={press}>
          {words.show}
        </button>
      )}
    </div>
  );
}
