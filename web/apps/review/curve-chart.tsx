import { Chart } from "../../components/chart.tsx";
import { type Frame, sampled } from "../../components/drawing.ts";
import { studioMessages } from "../../i18n/studio.ts";
import { useEdition, useWords } from "../edition.ts";
import { type CurveDay, curveOf } from "./curve.ts";

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
    <Chart
      title={words.title}
      summary={summary}
      width={frame.width}
      height={frame.height}
      twin={{
        label: words.table,
        columns: [words.day, words.supporters],
        rows: sampled(days, mostRows).map((day) => [format.date(day.day), format.number(day.supporters)]),
      }}
    >
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
      {curve.goals.map(({ value, y, crossedEarly }) => (
        <g key={value}>
          <path class="chart__goal" d={`M${frame.left} ${y}H${frame.width - frame.right}`} />
          <text
            class="chart__label chart__label--goal"
            x={crossedEarly ? frame.width - frame.right - 6 : frame.left + 6}
            y={y - 5}
            text-anchor={crossedEarly ? "end" : "start"}
          >
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
    </Chart>
  );
}
