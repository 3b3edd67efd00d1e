import type { Theme } from "../../../functions/review/contract.ts";
import { Chart } from "../../components/chart.tsx";
import { evidenceMessages } from "../../i18n/evidence.ts";
import { useEdition, useWords } from "../edition.ts";

const bar = { height: 28, gap: 8, width: 640, label: 230, figure: 48 };

/** Each theme by how many comments have it. */
export function ThemesChart({ themes, comments }: { themes: readonly Theme[]; comments: number }) {
  const words = useWords(evidenceMessages).themes;
  const { format } = useEdition();
  const most = Math.max(1, ...themes.map((theme) => theme.comments));
  const name = (theme: Theme) => theme.words.slice(0, 2).join(", ");
  const [first] = themes;
  return (
    <Chart
      title={words.chart}
      summary={first ? words.summary(name(first), format.number(first.comments), format.number(comments)) : ""}
      width={bar.width}
      height={themes.length * (bar.height + bar.gap)}
      twin={{
        label: words.table,
        columns: [words.theme, words.comments],
        rows: themes.map((theme) => [theme.words.join(", "), format.number(theme.comments)]),
      }}
    >
      {themes.map((theme, at) => {
        const y = at * (bar.height + bar.gap);
        const length = Math.round((theme.comments / most) * (bar.width - bar.label - bar.figure));
        return (
          <g key={`${theme.lang}${theme.words[0]}`}>
            <text class="chart__label" x={bar.label - 12} y={y + 19} text-anchor="end">
              {name(theme)}
            </text>
            <rect class="chart__bar" x={bar.label} y={y} width={Math.max(2, length)} height={bar.height} rx="3" />
            <text class="chart__label" x={bar.label + length + 10} y={y + 19}>
              {format.number(theme.comments)}
            </text>
          </g>
        );
      })}
    </Chart>
  );
}
