import type { LogLine, Words } from "../../../../functions/feedback/contract.ts";
import type { TriageReport } from "../../../../functions/feedback/triage-contract.ts";
import { triageMessages } from "../../../i18n/triage.ts";
import { useEdition, useWords } from "../../edition.ts";
import { didText } from "./did-text.ts";
import { HeldNote } from "./held-note.tsx";
import type { OnReport } from "./on-report.ts";

type Line = { at: string; line?: LogLine; said?: Words };

/** Everything that was said and done about a report, in the order of time; words said with a step stand beneath it. */
export function linesOf({ log, said }: Pick<TriageReport, "log" | "said">): Line[] {
  const taken = new Set<string>();
  const lines = log.map((line): Line => {
    const words = said.find(
      ({ wordsId, at, by }) => !taken.has(wordsId) && at === line.at && by.memberId === line.by.memberId,
    );
    if (words) taken.add(words.wordsId);
    return { at: line.at, line, ...(words && { said: words }) };
  });
  const rest = said.filter(({ wordsId }) => !taken.has(wordsId)).map((words): Line => ({ at: words.at, said: words }));
  return [...lines, ...rest].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

type TalkProps = { found: TriageReport; mayAct: boolean; onReport: OnReport };

export function Talk({ found, mayAct, onReport }: TalkProps) {
  const words = useWords(triageMessages).talk;
  const { format } = useEdition();
  const lines = linesOf(found);
  return (
    <section aria-labelledby="talk-title">
      <h3 id="talk-title">{words.title}</h3>
      {lines.length === 0 && <p class="soft">{words.none}</p>}
      <ol class="triage__log">
        {lines.map(({ at, line, said }) => {
          const by = line?.by ?? said?.by;
          return (
            <li key={`${at}${line?.number ?? said?.wordsId}`} class={by?.staff ? "is-team" : undefined}>
              <p class="triage__meta">
                <strong>{by?.name}</strong>
                {by?.staff && ` (${words.team})`} {line ? didText(line, words.did) : words.did.answered}
                {" · "}
                <time dateTime={at}>{format.dateTime(at)}</time>
              </p>
              {said && (
                <p class="triage__said" lang={said.lang} dir="auto">
                  {said.text}
                </p>
              )}
              {said?.held && (
                <HeldNote
                  report={found.report}
                  held={said.held}
                  wordsId={said.wordsId}
                  mayAct={mayAct}
                  onReport={onReport}
                />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
