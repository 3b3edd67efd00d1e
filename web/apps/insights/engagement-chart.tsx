import type { EngagementMonth } from "../../../functions/insights/contract.ts";
import { Chart } from "../../components/chart.tsx";
import { rounded } from "../../components/drawing.ts";
import { insightMessages } from "../../i18n/insights.ts";
import { useEdition, useWords } from "../edition.ts";
import { monthName } from "./month-name.ts";
import { Panel } from "./panel.tsx";

const frame = { width: 560, height: 252, left: 66, right: 24, bottom: 34, top: 16 };

/** Of active members, how many did something, month by month; the current month is hatched. */
export function EngagementChart({ months }: { months: readonly EngagementMonth[] }) {
  const all = useWords(insightMessages);
  const words = all.engagement;
  const { format, lang } = useEdition();
  const ratio = ({ acted, active }: EngagementMonth) => (active > 0 ? acted / active : 0);
  const told = (month: EngagementMonth) =>
    month.active > 0
      ? `${format.percent(ratio(month))} (${words.of(format.number(month.acted), format.number(month.active))})`
      : "–";
  const last = months.at(-1);
  const floor = frame.height - frame.bottom;
  const room = floor - frame.top;
  const width = (frame.width - frame.left - frame.right) / Math.max(1, months.length);
  return (
    <Panel title={words.title} lead={words.current} formula={words.formula}>
      <Chart
        title={all.n(format.number(last?.active ?? 0))}
        summary={words.summary(last ? told(last) : "–", last ? monthName(last.month, lang, "long") : "")}
        width={frame.width}
        height={frame.height}
        twin={{
          label: all.table,
          columns: [words.month, words.ratio],
          rows: months.map((month) => [monthName(month.month, lang, "long"), told(month)]),
        }}
      >
        {[0, 0.5, 1].map((level) => (
          <g key={level}>
            <path class="chart__grid" d={`M${frame.left} ${floor - room * level}H${frame.width}`} />
            <text class="chart__label" x={frame.left - 6} y={floor - room * level + 4} text-anchor="end">
              {format.percent(level)}
            </text>
          </g>
        ))}
        {months.map((month, i) => {
          const height = rounded(room * ratio(month));
          return (
            <g key={month.month}>
              <rect
                class={i === months.length - 1 ? "figure-bar figure-bar--open" : "figure-bar"}
                x={rounded(frame.left + i * width + 5)}
                y={floor - height}
                width={rounded(width - 10)}
                height={height}
              />
              {(months.length - 1 - i) % 3 === 0 && (
                <text
                  class="chart__label"
                  x={rounded(frame.left + (i + 0.5) * width)}
                  y={frame.height - 8}
                  text-anchor="middle"
                >
                  {monthName(month.month, lang, "short")}
                </text>
              )}
            </g>
          );
        })}
      </Chart>
    </Panel>
  );
}
