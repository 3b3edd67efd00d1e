import { useEffect, useState } from "preact/hooks";
import { type Voice, voices } from "../../../../functions/feedback/limits.ts";
import type { ProgrammeId } from "../../../../functions/platform/ids.ts";
import { feedbackMessages } from "../../../i18n/feedback.ts";
import { testPaths } from "../../../test-paths.ts";
import type { Trouble } from "../../answer.ts";
import { useEdition, useWords } from "../../edition.ts";
import { announce } from "../../live.ts";
import { TroubleNote } from "../../trouble.tsx";
import { ReportStatus } from "./report-status.tsx";
import { giveVoice, type ReportRow } from "./server.ts";

type SimilarProps = {
  programmeId: ProgrammeId;
  similar: readonly ReportRow[];
  onDrop: () => void;
};

/** Before somebody writes it again: saying "seen too" of what is there counts as much. */
export function SimilarReports({ programmeId, similar, onDrop }: SimilarProps) {
  const words = useWords(feedbackMessages).similar;
  const some = similar.length > 0;
  useEffect(() => {
    if (some) announce(words.appeared);
  }, [some, words]);
  if (!some) return null;
  return (
    <aside class="similar" aria-labelledby="similar-title">
      <h2 class="similar__title" id="similar-title">
        {words.title}
      </h2>
      <p class="field__hint">{words.hint}</p>
      <ul class="similar__reports">
        {similar.map((row) => (
          <SimilarReport key={row.feedbackId} programmeId={programmeId} row={row} onDrop={onDrop} />
        ))}
      </ul>
    </aside>
  );
}

type OneProps = { programmeId: ProgrammeId; row: ReportRow; onDrop: () => void };

function SimilarReport({ programmeId, row, onDrop }: OneProps) {
  const { similar: words, voices: said, seenToo } = useWords(feedbackMessages);
  const { lang, format } = useEdition();
  const [voice, setVoice] = useState<Voice>();
  const [answered, setAnswered] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const give = async (given: Voice) => {
    const answer = await giveVoice({ programmeId, feedbackId: row.feedbackId }, given);
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (answer.ok) setVoice(given);
  };
  const address = testPaths.mine(lang, { programme: programmeId, room: "feedback", report: row.feedbackId });
  return (
    <li class="similar__report">
      <p class="similar__name" lang={row.lang} dir="auto">
        {row.title}
      </p>
      <p class="report__facts">
        <ReportStatus status={row.status} />
        {row.seen > 0 && <span>{seenToo(row.seen, format)}</span>}
        <a href={address} target="_blank" rel="noopener">
          {words.read}
        </a>
      </p>
      {row.mine && <p class="soft">{words.yours}</p>}
      {!row.mine && (
        <fieldset class="voices" aria-label={row.title}>
          {voices.map((each) => (
            <button
              key={each}
              type="button"
              class={each === voice ? "button button--small button--done" : "button button--small button--quiet"}
              aria-pressed={each === voice}
              onClick={() => give(each)}
            >
              {said[each]}
            </button>
          ))}
        </fieldset>
      )}
      {trouble && <TroubleNote trouble={trouble} />}
      {voice === "seen" && !answered && (
        <div class="notice" role="status">
          <p>{words.thanks}</p>
          <div class="actions">
            <button type="button" class="button button--small" onClick={onDrop}>
              {words.drop}
            </button>
            <button type="button" class="button button--small button--quiet" onClick={() => setAnswered(true)}>
              {words.keep}
            </button>
          </div>
        </div>
      )}
    </li>
  );
}
