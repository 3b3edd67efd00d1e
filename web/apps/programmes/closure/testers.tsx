import { useState } from "preact/hooks";
import type { ProgrammeId } from "../../../../functions/platform/ids.ts";
import { testClosureMessages } from "../../../i18n/test-closure.ts";
import type { Trouble } from "../../answer.ts";
import { useEdition, useWords } from "../../edition.ts";
import { announce } from "../../live.ts";
import { TroubleNote } from "../../trouble.tsx";
import { type Ended, markReward } from "./server.ts";

type TestersProps = { programmeId: ProgrammeId; ended: Ended; writes: boolean; onChanged: () => void };
type Tester = Ended["testers"][number];

/** Everybody who tested: what they did, whether they got what was promised, whether they would test again. */
export function Testers({ programmeId, ended: { testers, stage, rewards }, writes, onChanged }: TestersProps) {
  const words = useWords(testClosureMessages).studio;
  const { lang, format } = useEdition();
  const [trouble, setTrouble] = useState<Trouble>();
  const [busy, setBusy] = useState(false);
  const marks = writes && stage === "closed";
  const mark = async (some: readonly Tester[], given: boolean) => {
    if (busy) return;
    setBusy(true);
    for (const { memberId, name } of some) {
      const answer = await markReward(programmeId, memberId, given);
      setTrouble(answer.ok ? undefined : answer.trouble);
      if (!answer.ok) break;
      announce(given ? words.givenNews(name) : words.takenBackNews(name));
    }
    setBusy(false);
    onChanged();
  };
  const waiting = testers.filter(({ rewardedAt }) => !rewardedAt);
  return (
    <section class="closure__part" aria-labelledby="closure-testers">
      <h2 id="closure-testers">{words.testers}</h2>
      <p class="soft">{testers.length > 0 ? words.testersLead(testers.length, format) : words.none}</p>
      {rewards && <p>{rewards[lang]}</p>}
      {trouble && <TroubleNote trouble={trouble} />}
      {testers.length > 0 && (
        <table class="table table--folds">
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              {[words.tasks, words.reports, words.fixed, words.again, words.reward].map((name) => (
                <th key={name} scope="col" class="table__number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {testers.map((tester) => (
              <Line key={tester.memberId} tester={tester} marks={marks} onMark={(given) => mark([tester], given)} />
            ))}
          </tbody>
        </table>
      )}
      {writes && stage !== "closed" && testers.length > 0 && <p class="soft">{words.onceClosed}</p>}
      {marks && waiting.length > 1 && (
        <div class="actions">
          <button type="button" class="button button--quiet" aria-disabled={busy} onClick={() => mark(waiting, true)}>
            {words.giveAll}
          </button>
        </div>
      )}
    </section>
  );
}

type LineProps = { tester: Tester; marks: boolean; onMark: (given: boolean) => void };

function Line({ tester, marks, onMark }: LineProps) {
  const words = useWords(testClosureMessages).studio;
  const { format } = useEdition();
  const { name, status, tasks, reports, fixed, further, rewardedAt, rewardedBy } = tester;
  return (
    <tr>
      <th scope="row">
        {name} {status === "left" && <span class="soft">{words.left}</span>}
      </th>
      <td class="table__number" data-label={words.tasks}>
        {format.number(tasks.done)}
      </td>
      <td class="table__number" data-label={words.reports}>
        {format.number(reports)}
      </td>
      <td class="table__number" data-label={words.fixed}>
        {format.number(fixed)}
      </td>
      <td class="table__number" data-label={words.again}>
        {further ? words.againYes : words.againNo}
      </td>
      <td class="table__number" data-label={words.reward}>
        <span>
          <input
            type="checkbox"
            class="closure__given"
            aria-label={words.given(name)}
            checked={rewardedAt !== undefined}
            disabled={!marks}
            onChange={({ currentTarget }) => onMark(currentTarget.checked)}
          />
          {rewardedAt && rewardedBy && (
            <span class="figure-note">{words.givenBy(rewardedBy, format.date(rewardedAt))}</span>
          )}
        </span>
      </td>
    </tr>
  );
}
