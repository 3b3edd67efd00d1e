import { Chart } from "../../components/chart.tsx";
import { rounded } from "../../components/drawing.ts";
import { testFigureMessages } from "../../i18n/test-figures.ts";
import { noonOf } from "../../noon.ts";
import { useEdition, useWords } from "../edition.ts";
import { Panel } from "./panel.tsx";
import type { ShownFigures } from "./shown.ts";

const kinds = ["issue", "suggestion", "praise"] as const;
const frame = { width: 560, height: 220, left: 36, top: 12, bottom: 26 };
type Column = ShownFigures["filed"]["columns"][number];
const sumOf = (column: Column) => kinds.reduce((sum, kind) => sum + column[kind], 0);

/** What was filed day by day or week by week, a column of three kinds each. */
export function FiledChart({ filed: { by, columns } }: Pick<ShownFigures, "filed">) {
  const all = useWords(testFigureMessages);
  const words = all.filed;
  const { format } = useEdition();
  const day = (from: string) => format.date(noonOf(from));
  const total = words.total(
    columns.reduce((sum, column) => sum + sumOf(column), 0),
    format,
  );
  const [most] = columns.toSorted((a, b) => sumOf(b) - sumOf(a));
  if (!most || sumOf(most) === 0)
    return (
      <Panel title={words.title}>
        <p>{words.none}</p>
      </Panel>
    );
  return (
    <Panel title={words.title} formula={words.formula}>
      <Legend />
      <Chart
        title={total}
        summary={words.summary(total, format.number(sumOf(most)), day(most.from))}
        width={frame.width}
        height={frame.height}
        twin={{
          label: all.table,
          columns: [by === "day" ? words.day : words.week, ...kinds.map((kind) => words.kinds[kind])],
          rows: columns
            .filter((column) => sumOf(column) > 0)
            .map((column) => [day(column.from), ...kinds.map((kind) => format.number(column[kind]))]),
        }}
      >
        <Columns columns={columns} most={sumOf(most)} />
      </Chart>
    </Panel>
  );
}

function Columns({ columns, most }: { columns: readonly Column[]; most: number }) {
  const { format } = useEdition();
  const floor = frame.height - frame.bottom;
  const unit = (floor - frame.top) / most;
  const width = (frame.width - frame.left) / columns.length;
  const last = columns.length - 1;
  return (
    <>
      {[0, most].map((level) => (
        <g key={level}>
          <path class="chart__grid" d={`M${frame.left} ${rounded(floor - unit * level)}H${frame.width}`} />
          <text class="chart__label" x={frame.left - 6} y={rounded(floor - unit * level) + 4} text-anchor="end">
            {format.number(level)}
          </text>
        </g>
      ))}
      {columns.map((column, i) => (
        <g key={column.from}>
          {kinds.map((kind, k) => {
            const below = kinds.slice(0, k).reduce((sum, each) => sum + column[each], 0);
            return (
              <rect
                key={kind}
                class={`filed-bar filed-bar--${kind}`}
                x={rounded(frame.left + i * width + width * 0.1)}
                y={rounded(floor - unit * (below + column[kind]))}
                width={rounded(width * 0.8)}
                height={rounded(unit * column[kind])}
              />
            );
          })}
          {(i === 0 || i === last) && (
            <text
              class="chart__label"
              x={i === 0 ? frame.left : frame.width}
              y={frame.height - 6}
              text-anchor={i === 0 ? "start" : "end"}
            >
              {last === 0 && i === last ? "" : shortDay(column.from, format.lang)}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

const shortDay = (from: string, lang: string) =>
  new Intl.DateTimeFormat(lang === "fr" ? "fr-FR" : "en-GB", {
    day: "numeric",
    month: "short",
    timeZone: "UTC",
  }).format(new Date(noonOf(from)));

function Legend() {
  const words = useWords(testFigureMessages).filed.kinds;
  return (
    <ul class="legend">
      {kinds.map((kind) => (
        <li key={kind}>
          <svg class="legend__mark" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
            <rect class={`filed-bar filed-bar--${kind}`} width="12" height="12" rx="2" />
          </svg>
          {words[kind]}
        </li>
      ))}
    </ul>
  );
}
