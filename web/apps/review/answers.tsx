import type { AnswerSummary } from "../../../functions/review/contract.ts";
import { Chart } from "../../components/chart.tsx";
import { studioMessages } from "../../i18n/studio.ts";
import { useEdition, useWords } from "../edition.ts";
import { DemandChart } from "./demand-chart.tsx";
import { type PriceRange, priceRanges } from "./prices.ts";

/** What supporters answered, always with how many did. */
export function AnswerFigures({ answers, supporters }: { answers: AnswerSummary; supporters: number }) {
  const words = useWords(studioMessages).review;
  const { format, currency } = useEdition();
  const { n, wouldTest, price } = answers;
  if (n === 0) return <p class="story__note">{words.noAnswers}</p>;
  const of = (part: number, whole: number) => words.of(format.number(part), format.number(whole));
  return (
    <dl class="answers__figures">
      <div>
        <dd>{format.number(n)}</dd>
        <dt>
          {words.answered} ({of(n, supporters)})
        </dt>
      </div>
      {wouldTest.n > 0 && (
        <div>
          <dd>{format.percent(Math.round((100 * wouldTest.yes) / wouldTest.n) / 100)}</dd>
          <dt>
            {words.wouldTest} ({of(wouldTest.yes, wouldTest.n)})
          </dt>
        </div>
      )}
      {price.median !== null && (
        <div>
          <dd>{format.money(price.median, currency)}</dd>
          <dt>
            {words.medianPrice} ({of(price.n, supporters)})
          </dt>
        </div>
      )}
    </dl>
  );
}

/** The price answers twice: how many named which price, and how many would pay at least so much. */
export function PriceCharts({ price }: Pick<AnswerSummary, "price">) {
  if (price.n === 0 || price.median === null) return null;
  return (
    <>
      <Prices ranges={priceRanges(price.values)} n={price.n} median={price.median} />
      <DemandChart values={price.values} n={price.n} />
    </>
  );
}

const bar = { height: 30, gap: 8, width: 640, label: 190 };

function Prices({ ranges, n, median }: { ranges: readonly PriceRange[]; n: number; median: number }) {
  const words = useWords(studioMessages).review.prices;
  const { format, currency } = useEdition();
  const most = Math.max(...ranges.map((range) => range.count));
  const name = ({ from, to }: PriceRange) =>
    from === to ? format.money(from, currency) : words.between(format.number(from), format.money(to, currency));
  const height = ranges.length * (bar.height + bar.gap);
  return (
    <Chart
      title={words.title}
      summary={words.summary(format.number(n), format.money(median, currency))}
      width={bar.width}
      height={height}
      twin={{
        label: words.table,
        columns: [words.range, words.people],
        rows: ranges.map((range) => [name(range), format.number(range.count)]),
      }}
    >
      {ranges.map((range, at) => {
        const y = at * (bar.height + bar.gap);
        const length = Math.round((range.count / most) * (bar.width - bar.label - 56));
        return (
          <g key={range.from}>
            <text class="chart__label" x={bar.label - 12} y={y + 22} text-anchor="end">
              {name(range)}
            </text>
            <rect class="chart__bar" x={bar.label} y={y} width={Math.max(2, length)} height={bar.height} rx="3" />
            <text class="chart__label" x={bar.label + length + 10} y={y + 22}>
              {format.number(range.count)}
            </text>
          </g>
        );
      })}
    </Chart>
  );
}
