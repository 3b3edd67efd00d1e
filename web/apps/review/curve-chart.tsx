import { studioMessages } from "../../i18n/studio.ts";
import { useEdition, useWords } from "../edition.ts";
import { type CurveDay, curveOf, type Frame, sampled } from "./curve.ts";

const frame: Frame = { width: 640, height: 240, left: 48, right: 16, top: 24, bottom: 28 };
const mostRows = 15;

/** Supporters day by day, as a picture and as a table. */
export function CurveChart({ days, goals }: { days: readonly CurveDay[]; goals: readonly number[] }) {
  const words = useWords(studioMessages).review.curve;
  const { format } = useEdition();
  const curve = curveOf(days, goals, frame);
  const [first, last] = [days[0], days.at(-1)];
  if (!curve || !first || !last) return null;
  const summary = words.summary(format.date(first.day), format.date(last.day), format.number(last.supporters));
  return (
    <figure class="chart">
      <figcaption class="chart__title">{words.title}</figcaption>
      <svg class="chart__drawing" viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={summary}>
        {curve.ticks.map(({ value, y }) => (
          <g key={value}>
            <path class="chart__grid" d={`M${frame.left} ${y}H${frame.width - frame.right}`} />
            <text class="chart__label" x={frame.left - 8} y={y + 4} text-anchor="end">
              {format.number(value)}
            </text>
          </g>
        ))}
        <path class="chart__area" d={curve.area} />
        <path class="chart__line" d={curve.line} />
        {curve.goals.map(({ value, y }) => (
          <g key={value}>
            <path class="chart__goal" d={`M${frame.left} ${y}H${frame.width - frame.right}`} />
            <text class="chart__label chart__label--goal" x={frame.left + 6} y={y - 5}>
              {words.goal(format.number(value))}
            </text>
          </g>
        ))}
        <circle class="chart__end" cx={curve.end.x} cy={curve.end.y} r="5" />
        <text class="chart__label" x={frame.left} y={frame.height - 6}>
          {format.date(first.day)}
        </text>
        <text class="chart__label" x={frame.width - frame.right} y={frame.height - 6} text-anchor="end">
          {format.date(last.day)}
        </text>
      </svg>
      <details class="chart__twin">
        <summary>{words.table}</summary>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{words.day}</th>
              <th scope="col" class="table__number">
                {words.supporters}
              </th>
            </tr>
          </thead>
          <tbody>
            {sampled(days, mostRows).map((day) => (
              <tr key={day.day}>
                <th scope="row">{format.date(day.day)}</th>
                <td class="table__number">{format.number(day.supporters)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
