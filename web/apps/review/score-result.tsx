import type { ScoresShown } from "../../../functions/review/contract.ts";
import { Chart } from "../../components/chart.tsx";
import { Person } from "../../components/person.tsx";
import { deskMessages } from "../../i18n/desk.ts";
import { useEdition, useWords } from "../edition.ts";
import { byDisagreement, disagrees, tallyOf } from "./score-drawing.ts";

type Shown = Extract<ScoresShown, { hidden: false }>;

/** The team's marks: the sum in a figure, each criterion as a small stair, and what was noted. */
export function ScoreResult({ shown }: { shown: Shown }) {
  const words = useWords(deskMessages).scores;
  const { format } = useEdition();
  const mark = (value: number) => format.number(Math.round(value * 10) / 10);
  return (
    <>
      <p class="team__total">
        <strong>{mark(shown.summary.total)}</strong> {words.total}
      </p>
      <MarksChart shown={shown} />
      <ul class="team__people">
        {shown.summary.reviewers.map(({ memberId, name, total }) => (
          <li key={memberId}>
            <Person name={name} role={words.of5(mark(total))} />
          </li>
        ))}
      </ul>
      <ScoreNotes shown={shown} />
    </>
  );
}

const row = { height: 76, width: 320, step: 44, left: 4 };

function MarksChart({ shown: { criteria, scores, summary } }: { shown: Shown }) {
  const words = useWords(deskMessages).scores;
  const { lang, format } = useEdition();
  const results = byDisagreement(summary.criteria);
  const nameOf = (id: string) => criteria.find((criterion) => criterion.id === id)?.name[lang] ?? id;
  const widest = results[0];
  const apart = widest ? `${nameOf(widest.id)}, ${words.apart(format.number(widest.spread))}` : "";
  const total = format.number(Math.round(summary.total * 10) / 10);
  return (
    <Chart
      title={words.chart}
      summary={words.summary(total, format.number(scores.length), apart)}
      width={row.width}
      height={results.length * row.height}
      twin={{
        label: words.table,
        columns: [words.criterion, words.marksOf],
        rows: results.map(({ id }) => [
          nameOf(id),
          scores
            .flatMap(({ by, marks }) =>
              marks.filter(({ criterionId }) => criterionId === id).map(({ mark }) => `${by.name} ${mark}`),
            )
            .join(", "),
        ]),
      }}
    >
      {results.map((result, at) => (
        <g key={result.id}>
          <text class="chart__label chart__label--ink" x={row.left} y={at * row.height + 18}>
            {nameOf(result.id)}
          </text>
          {disagrees(result) && (
            <text
              class="chart__label chart__label--goal"
              x={row.width - row.left}
              y={at * row.height + 18}
              text-anchor="end"
            >
              {words.disagree}
            </text>
          )}
          <Steps tally={tallyOf(scores, result.id)} top={at * row.height + 26} apart={disagrees(result)} />
        </g>
      ))}
    </Chart>
  );
}

/** Five steps, each higher than the last; a filled one was given, by as many as it says. */
function Steps({ tally, top, apart }: { tally: readonly number[]; top: number; apart: boolean }) {
  const { format } = useEdition();
  return (
    <>
      {tally.map((count, at) => {
        const height = 12 + at * 6;
        const x = row.left + at * (row.step + 6);
        const given = count > 0;
        const look = given
          ? apart
            ? "chart__step chart__step--apart"
            : "chart__step chart__step--given"
          : "chart__step";
        return (
          <g key={x}>
            <rect class={look} x={x} y={top + 40 - height} width={row.step} height={height} rx="2" />
            {given && (
              <text class="chart__label chart__label--on" x={x + row.step / 2} y={top + 35} text-anchor="middle">
                {count > 1 ? `${at + 1} ×${format.number(count)}` : format.number(at + 1)}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

function ScoreNotes({ shown: { criteria, scores } }: { shown: Shown }) {
  const words = useWords(deskMessages).scores;
  const { lang } = useEdition();
  const noted = criteria.flatMap(({ id, name }) =>
    scores.flatMap(({ by, marks }) =>
      marks.flatMap(({ criterionId, mark, note }) =>
        criterionId === id && note
          ? [{ key: `${id}${by.memberId}`, criterion: name[lang], by: by.name, mark, note }]
          : [],
      ),
    ),
  );
  if (noted.length === 0) return null;
  return (
    <details class="team__notes">
      <summary>{words.notes}</summary>
      <dl>
        {noted.map(({ key, criterion, by, mark, note }) => (
          <div key={key}>
            <dt>
              {criterion} · {by} · {mark}
            </dt>
            <dd dir="auto">{note}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
