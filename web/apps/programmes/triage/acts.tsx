import { useEffect } from "preact/hooks";
import type { TriageAct, TriageBoard, TriageReport } from "../../../../functions/feedback/triage-contract.ts";
import { triageMessages } from "../../../i18n/triage.ts";
import { useWords } from "../../edition.ts";
import { useKeys } from "../../review/use-keys.ts";
import { ActForm } from "./act-form.tsx";
import { MergeDialog } from "./merge-dialog.tsx";
import type { OnReport } from "./on-report.ts";
import { mergeInto } from "./server.ts";
import { isSpoken } from "./spoken.ts";

type ActsProps = {
  found: TriageReport;
  board: TriageBoard;
  act: TriageAct | undefined;
  onAct: (act: TriageAct | undefined) => void;
  onReport: OnReport;
  onAgain: () => void;
};

/** In the order in which they are mostly wanted; the key of each stands on its button. */
const keyed = [
  ["accepted", "Y"],
  ["reopened", "Y"],
  ["asked", "I"],
  ["answered", "R"],
  ["fixed", "X"],
  ["retest", "X"],
  ["closed", "C"],
  ["merged", "M"],
  ["split", "M"],
] as const satisfies readonly (readonly [TriageAct, string])[];

/** What can be done now, one press or one key each; what is said with it opens beneath. */
export function Acts({ found, board, act, onAct, onReport, onAgain }: ActsProps) {
  const words = useWords(triageMessages);
  const may = keyed.filter(([each]) => found.may.includes(each));
  const press = (each: (typeof keyed)[number][0]) => {
    if (each === "split") onReport(mergeInto(found.report, null), words.done.split);
    else onAct(each);
  };
  useKeys(Object.fromEntries(may.map(([each, key]) => [key.toLowerCase(), () => press(each)])));
  useEffect(() => {
    if (act && !found.may.includes(act)) onAct(undefined);
  }, [found]);
  const close = () => {
    onAct(undefined);
    document.getElementById("acts-title")?.focus({ preventScroll: true });
  };
  return (
    <section class="triage__acts" aria-labelledby="acts-title">
      <h3 id="acts-title" tabIndex={-1}>
        {words.acts.title}
      </h3>
      {may.length === 0 && <p class="soft">{words.acts.none}</p>}
      <div class="triage__buttons">
        {may.map(([each, key]) => (
          <button
            key={each}
            type="button"
            class="button button--quiet button--small"
            aria-expanded={isSpoken(each) ? act === each : undefined}
            onClick={() => press(each)}
          >
            {words.acts[each]} <kbd>{key}</kbd>
          </button>
        ))}
      </div>
      {act && isSpoken(act) && (
        <ActForm
          key={act}
          act={act}
          report={found.report}
          versions={board.versions}
          onReport={onReport}
          onAgain={onAgain}
          onClose={close}
        />
      )}
      {act === "merged" && <MergeDialog report={found.report} board={board} onReport={onReport} onClose={close} />}
    </section>
  );
}
