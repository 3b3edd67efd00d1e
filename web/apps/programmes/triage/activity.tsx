import { useEffect, useRef, useState } from "preact/hooks";
import type { ActivityLine, TriageBoard } from "../../../../functions/feedback/triage-contract.ts";
import type { ProgrammeId } from "../../../../functions/platform/ids.ts";
import { triageMessages } from "../../../i18n/triage.ts";
import type { Trouble } from "../../answer.ts";
import { useEdition, useWords } from "../../edition.ts";
import { TroubleNote } from "../../trouble.tsx";
import { didText } from "./did-text.ts";
import { readActivity } from "./server.ts";

type ActivityProps = {
  programmeId: ProgrammeId;
  board: TriageBoard;
  addressOf: (feedbackId: string) => string;
  onClose: () => void;
};

/** Who did what in the whole programme, testers too, the latest first. */
export function ActivityDialog({ programmeId, board, addressOf, onClose }: ActivityProps) {
  const words = useWords(triageMessages);
  const { format } = useEdition();
  const dialog = useRef<HTMLDialogElement>(null);
  const [page, setPage] = useState<{ lines: ActivityLine[]; cursor?: string }>();
  const [trouble, setTrouble] = useState<Trouble>();
  const more = async (cursor?: string) => {
    const answer = await readActivity(programmeId, cursor);
    if (!answer.ok) return setTrouble(answer.trouble);
    setTrouble(undefined);
    setPage((before) => ({
      ...answer.value,
      lines: [...(cursor ? (before?.lines ?? []) : []), ...answer.value.lines],
    }));
  };
  useEffect(() => {
    dialog.current?.showModal();
    more();
  }, []);
  const reportOf = (feedbackId: string) => board.reports.find((report) => report.feedbackId === feedbackId);
  return (
    <dialog class="keys triage__activity" ref={dialog} onClose={onClose} aria-labelledby="activity-title">
      <h2 id="activity-title">{words.activity.title}</h2>
      {trouble && <TroubleNote trouble={trouble} onRetry={() => more(page?.cursor)} />}
      {!page && !trouble && <p class="app__loading">{words.loading}</p>}
      {page?.lines.length === 0 && <p class="soft">{words.activity.none}</p>}
      <ol class="triage__log">
        {page?.lines.map((line) => {
          const report = reportOf(line.feedbackId);
          return (
            <li key={`${line.feedbackId}${line.number}`} class={line.by.staff ? "is-team" : undefined}>
              {report && (
                <a href={addressOf(line.feedbackId)} lang={report.lang} dir="auto">
                  {report.title}
                </a>
              )}
              <p class="triage__meta">
                <strong>{line.by.name}</strong>
                {line.by.staff && ` (${words.talk.team})`} {didText(line, words.talk.did)}
                {" · "}
                <time dateTime={line.at}>{format.dateTime(line.at)}</time>
              </p>
            </li>
          );
        })}
      </ol>
      {page?.cursor && (
        <button type="button" class="button button--quiet button--small" onClick={() => more(page.cursor)}>
          {words.activity.more}
        </button>
      )}
      <form method="dialog">
        <button type="submit" class="button button--quiet button--small">
          {words.activity.close}
        </button>
      </form>
    </dialog>
  );
}
