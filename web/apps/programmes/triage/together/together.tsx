import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { BoardReport, TriageBoard } from "../../../../../functions/feedback/triage-contract.ts";
import { issueText } from "../../../../i18n/problems.ts";
import { togetherMessages } from "../../../../i18n/together.ts";
import { useEdition, useWords } from "../../../edition.ts";
import { announce } from "../../../live.ts";
import { useKeys } from "../../../review/use-keys.ts";
import { FaultSummary, TroubleNote } from "../../../trouble.tsx";
import { troubleText } from "../../../trouble-text.ts";
import { oneByOne, type Went } from "./one-by-one.ts";
import { type SharedAct, type SharedWork, sharedActs, sharedWork } from "./shared-act.ts";
import { SharedForm } from "./shared-form.tsx";
import type { Chosen } from "./use-chosen.ts";

type TogetherProps = {
  programmeId: string;
  board: TriageBoard;
  shown: number;
  chosen: Chosen;
  /** To be read anew. */
  onActed: () => void;
};
const keyOf: Record<SharedAct, string> = { labelled: "E", assigned: "A", closed: "C" };

/** What can be done to all that are chosen: one act after the other, and what is refused stays chosen with its reason. */
export function Together({ programmeId, board, shown, chosen, onActed }: TogetherProps) {
  const words = useWords(togetherMessages);
  const { format } = useEdition();
  const [act, setAct] = useState<SharedAct>();
  const [at, setAt] = useState<{ done: number; all: number }>();
  const [went, setWent] = useState<Went<BoardReport>>();
  const wordsIds = useRef(new Map<string, string>());
  const stopped = useRef(false);
  const count = chosen.reports.length;
  useEffect(() => {
    if (count === 0) setAct(undefined);
  }, [count]);
  const open = (wanted: SharedAct) => () => {
    setWent(undefined);
    setAct(wanted);
  };
  useKeys({
    ...(count > 0 && !at && { e: open("labelled"), c: open("closed"), a: open("assigned"), Escape: chosen.none }),
  });
  const work = async (wanted: SharedWork): Promise<boolean> => {
    const reports = chosen.reports;
    stopped.current = false;
    setWent(undefined);
    setAt({ done: 0, all: reports.length });
    const result = await oneByOne(reports, {
      act: sharedWork(wanted, wordsIds.current),
      onDone: () => setAt((before) => before && { ...before, done: before.done + 1 }),
      goesOn: () => !stopped.current,
    });
    setAt(undefined);
    setWent(result);
    for (const { feedbackId } of result.done) chosen.drop(feedbackId);
    announce(words.done(result.done.length, format));
    onActed();
    const all = result.done.length === reports.length;
    if (all) setAct(undefined);
    return all;
  };
  const why = ({ report, trouble }: Went<BoardReport>["left"][number]) => {
    const [issue] = trouble.issues ?? [];
    return words.why(report.title, issue ? issueText(issue, format) : troubleText(trouble, format));
  };
  const faults = useMemo(() => (went?.left ?? []).map((each) => ({ text: why(each) })), [went]);
  return (
    <section class="triage__together" aria-label={words.label}>
      <div class="triage__bar">
        <p role="status">{count > 0 && <strong>{words.chosen(count, format)}</strong>}</p>
        <div class="actions">
          {count > 0 &&
            sharedActs.map((each) => (
              <button
                key={each}
                type="button"
                class="button button--quiet button--small"
                aria-expanded={act === each}
                disabled={at !== undefined}
                onClick={open(each)}
              >
                {words.acts[each]} <kbd>{keyOf[each]}</kbd>
              </button>
            ))}
          {count < shown && (
            <button type="button" class="button button--text button--small" onClick={chosen.all}>
              {words.all(shown, format)}
            </button>
          )}
          {count > 0 && (
            <button type="button" class="button button--text button--small" onClick={chosen.none}>
              {words.clear}
            </button>
          )}
        </div>
      </div>
      {at && (
        <div class="triage__progress">
          <label>
            {words.progress(at.done, at.all, format)} <progress value={at.done} max={at.all} />
          </label>
          <button
            type="button"
            class="button button--quiet button--small"
            onClick={() => {
              stopped.current = true;
            }}
          >
            {words.stop}
          </button>
        </div>
      )}
      {went && went.left.length > 0 && <FaultSummary title={words.left(went.left.length, format)} faults={faults} />}
      {went?.trouble && <TroubleNote trouble={went.trouble} />}
      {act && count > 0 && (
        <SharedForm
          key={act}
          act={act}
          programmeId={programmeId}
          board={board}
          busy={at !== undefined}
          onWork={work}
          onClose={() => setAct(undefined)}
        />
      )}
    </section>
  );
}
