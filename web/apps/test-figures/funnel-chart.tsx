import { Chart } from "../../components/chart.tsx";
import { rounded } from "../../components/drawing.ts";
import { testFigureMessages } from "../../i18n/test-figures.ts";
import { useEdition, useWords } from "../edition.ts";
import { Panel } from "./panel.tsx";
import type { ShownFigures } from "./shown.ts";

const names = ["invited", "applied", "qualified", "seated", "active", "completed"] as const;
const frame = { width: 480, row: 36, label: 172, end: 56 };

/** How far people came: a bar for each step. */
export function FunnelChart({ funnel }: Pick<ShownFigures, "funnel">) {
  const all = useWords(testFigureMessages);
  const words = all.funnel;
  const { format } = useEdition();
  const rows = names.flatMap((name) => {
    const count = funnel[name];
    return count === undefined ? [] : [{ name, label: words.steps[name], count }];
  });
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const room = frame.width - frame.label - frame.end;
  const told = rows.map(({ label, count }) => `${label} ${format.number(count)}`);
  return (
    <Panel title={words.title} formula={words.formula}>
      <Chart
        title={all.n(format.number(funnel.applied))}
        summary={words.summary(format.list(told))}
        width={frame.width}
        height={rows.length * frame.row}
        twin={{
          label: all.table,
          columns: [words.step, words.people],
          rows: rows.map(({ label, count }) => [label, format.number(count)]),
        }}
      >
        {rows.map(({ name, label, count }, i) => {
          const width = Math.max(2, rounded((room * count) / most));
          return (
            <g key={name}>
              <text class="chart__label" x={frame.label - 10} y={i * frame.row + 23} text-anchor="end">
                {label}
              </text>
              <rect
                class="figure-bar"
                x={frame.label}
                y={i * frame.row + 5}
                width={width}
                height={frame.row - 10}
                rx="4"
              />
              <text class="chart__label figure-bar__number" x={frame.label + width + 8} y={i * frame.row + 23}>
                {format.number(count)}
              </text>
            </g>
          );
        })}
      </Chart>
    </Panel>
  );
}
