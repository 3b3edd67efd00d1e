import { Chart } from "../../components/chart.tsx";
import { rounded } from "../../components/drawing.ts";
import { testFigureMessages } from "../../i18n/test-figures.ts";
import { useEdition, useWords } from "../edition.ts";
import { Panel } from "./panel.tsx";
import type { ShownFigures } from "./shown.ts";

const names = ["applied", "qualified", "seated", "active", "completed"] as const;
const frame = { width: 480, row: 36, label: 172, end: 56 };

/** How far people came: a bar for each step. Whoever applied need not have been invited, so that number stands beside. */
export function FunnelChart({ funnel }: Pick<ShownFigures, "funnel">) {
  const all = useWords(testFigureMessages);
  const words = all.funnel;
  const { format } = useEdition();
  const { invited } = funnel;
  const rows = names.map((name) => ({ name, label: words.steps[name], count: funnel[name] }));
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const room = frame.width - frame.label - frame.end;
  const first = invited === undefined ? [] : [[words.steps.invited, format.number(invited)] as const];
  const twin = [...first, ...rows.map(({ label, count }) => [label, format.number(count)] as const)];
  const told = twin.map((row) => row.join(" "));
  return (
    <Panel title={words.title} formula={words.formula}>
      {invited !== undefined && <p>{words.invited(invited, format)}</p>}
      <Chart
        title={all.n(format.number(funnel.applied))}
        summary={words.summary(format.list(told))}
        width={frame.width}
        height={rows.length * frame.row}
        twin={{
          label: all.table,
          columns: [words.step, words.people],
          rows: twin,
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
