import { useEffect, useRef, useState } from "preact/hooks";
import type { Feedback } from "../../../../functions/feedback/contract.ts";
import type { BoardReport, TriageBoard } from "../../../../functions/feedback/triage-contract.ts";
import { triageMessages } from "../../../i18n/triage.ts";
import type { Trouble } from "../../answer.ts";
import { useEdition, useWords } from "../../edition.ts";
import { TroubleNote } from "../../trouble.tsx";
import { nearest, plain } from "./board-filters.ts";
import { KindTag } from "./kind-tag.tsx";
import type { OnReport } from "./on-report.ts";
import { mergeInto } from "./server.ts";

type MergeProps = { report: Feedback; board: TriageBoard; onReport: OnReport; onClose: () => void };

/** Which report goes on: the nearest titles first, found by typing; Tab and Enter choose. */
export function MergeDialog({ report, board, onReport, onClose }: MergeProps) {
  const words = useWords(triageMessages);
  const { format } = useEdition();
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState("");
  const [trouble, setTrouble] = useState<Trouble>();
  useEffect(() => dialog.current?.showModal(), []);
  const others = board.reports.filter(
    ({ feedbackId, status }) => feedbackId !== report.feedbackId && status !== "merged" && status !== "withdrawn",
  );
  const found = nearest(report.title, others).filter(({ title }) => plain(title).includes(plain(text.trim())));
  const choose = async (other: BoardReport) => {
    const answer = await onReport(mergeInto(report, other.feedbackId), words.done.merged(other.title));
    if (answer.ok) dialog.current?.close();
    else setTrouble(answer.trouble);
  };
  return (
    <dialog class="keys triage__merge" ref={dialog} onClose={onClose} aria-labelledby="merge-title">
      <h2 id="merge-title">{words.merge.title}</h2>
      <p class="soft">{words.merge.lead}</p>
      <input
        type="search"
        class="field__control"
        aria-label={words.merge.search}
        placeholder={words.merge.search}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          const [first] = found;
          if (event.key !== "Enter" || !first || text.trim() === "") return;
          event.preventDefault();
          choose(first);
        }}
      />
      {trouble && <TroubleNote trouble={trouble} />}
      {others.length === 0 && <p class="soft">{words.merge.none}</p>}
      {others.length > 0 && found.length === 0 && <p class="soft">{words.merge.noneFound}</p>}
      {found.length > 0 && text === "" && <p class="field__hint">{words.merge.similar}</p>}
      <ul class="triage__choices">
        {found.slice(0, 20).map((other) => (
          <li key={other.feedbackId}>
            <button type="button" onClick={() => choose(other)} aria-label={words.merge.choose(other.title)}>
              <span lang={other.lang} dir="auto">
                {other.title}
              </span>
              <span class="triage__meta">
                <KindTag report={other} /> {words.by(other.name)} · {words.row.score(format.number(other.score))}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <form method="dialog">
        <button type="submit" class="button button--quiet button--small">
          {words.merge.cancel}
        </button>
      </form>
    </dialog>
  );
}
