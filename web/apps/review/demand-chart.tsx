import { Chart } from "../../components/chart.tsx";
import { type Frame, sampled } from "../../components/drawing.ts";
import { evidenceMessages } from "../../i18n/evidence.ts";
import { useEdition, useWords } from "../edition.ts";
import { demandCurve, demandOf } from "./demand.ts";

const frame: Frame = { width: 640, height: 240, left: 60, right: 24, top: 16, bottom: 32 };
const mostRows = 12;

/** The share of those who answered that would pay at least so much. */
export function DemandChart({ values, n }: { values: readonly number[]; n: number }) {
  const words = useWords(evidenceMessages).demand;
  const { format, currency } = useEdition();
  const points = demandOf(values);
  const curve = demandCurve(points, frame);
  const half = curve.half ? format.money(curve.half.price, currency) : "";
  return (
    <Chart
      title={words.title}
      summary={words.summary(format.number(n), half)}
      width={frame.width}
      height={frame.height}
      twin={{
        label: words.table,
        columns: [words.atLeast, words.share],
        rows: sampled(points, mostRows).map(({ price, people, share }) => [
          format.money(price, currency),
          `${format.percent(Math.round(share * 100) / 100)} (${format.number(people)})`,
        ]),
      }}
    >
      {curve.shares.map(({ share, y }) => (
        <g key={share}>
          <path class="chart__grid" d={`M${frame.left} ${y}H${frame.width - frame.right}`} />
          <text class="chart__label" x={frame.left - 8} y={y + 5} text-anchor="end">
            {format.percent(share)}
          </text>
        </g>
      ))}
      {curve.prices.map(({ price, x }) => (
        <text key={price} class="chart__label" x={x} y={frame.height - 8} text-anchor="middle">
          {format.money(price, currency)}
        </text>
      ))}
      {curve.half && (
        <>
          <path class="chart__goal" d={`M${curve.half.x} ${curve.half.y}V${frame.height - frame.bottom}`} />
          <text
            class="chart__label chart__label--goal"
            x={curve.half.x + (curve.half.x > frame.width / 2 ? -8 : 8)}
            y={frame.height - frame.bottom - 10}
            text-anchor={curve.half.x > frame.width / 2 ? "end" : "start"}
          >
            {words.half(half)}
          </text>
        </>
      )}
      <path class="chart__line" d={curve.line} />
    </Chart>
  );
}
