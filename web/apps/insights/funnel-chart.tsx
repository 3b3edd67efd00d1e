import type { Funnel } from "../../../functions/insights/contract.ts";
import { Chart } from "../../components/chart.tsx";
import { rounded } from "../../components/drawing.ts";
import { insightMessages } from "../../i18n/insights.ts";
import { useEdition, useWords } from "../edition.ts";
import { Panel } from "./panel.tsx";

const names = ["sent", "published", "step", "top", "decided", "approved", "launched"] as const;
const frame = { width: 560, row: 36, label: 150, end: 50 };

/** How far ideas came: a bar for each stage, the whole of it at the top. */
export function FunnelChart({ funnel }: { funnel: Funnel }) {
  const all = useWords(insightMessages);
  const words = all.funnel;
  const { format } = useEdition();
  const most = Math.max(1, funnel.sent);
  const room = frame.width - frame.label - frame.end;
  const rows = names.map((name) => ({ name, label: words.steps[name], count: funnel[name] }));
  return (
    <Panel title={words.title} formula={words.formula}>
      <Chart
        title={all.n(format.number(funnel.sent))}
        summary={words.summary(format.list(rows.map(({ label, count }) => `${label} ${format.number(count)}`)))}
        width={frame.width}
        height={names.length * frame.row}
        twin={{
          label: all.table,
          columns: [words.step, words.ideas],
          rows: rows.map(({ label, count }) => [label, format.number(count)]),
        }}
      >
        {rows.map(({ name, label, count }, i) => (
          <g key={name}>
            <text class="chart__label" x={frame.label - 10} y={i * frame.row + 23} text-anchor="end">
              {label}
            </text>
            <rect
              class="figure-bar"
              x={frame.label}
              y={i * frame.row + 5}
              width={Math.max(2, rounded((room * count) / most))}
              height={frame.row - 10}
              rx="4"
            />
            <text
              class="chart__label figure-bar__number"
              x={frame.label + Math.max(2, rounded((room * count) / most)) + 8}
              y={i * frame.row + 23}
            >
              {format.number(count)}
            </text>
          </g>
        ))}
      </Chart>
    </Panel>
  );
}
