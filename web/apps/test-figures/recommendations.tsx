import { rounded } from "../../components/drawing.ts";
import { testFigureMessages } from "../../i18n/test-figures.ts";
import { useEdition, useWords } from "../edition.ts";
import { Panel } from "./panel.tsx";
import type { ShownFigures } from "./shown.ts";

type Recommendation = ShownFigures["recommendations"][number];
const axis = { width: 320, height: 26, middle: 13 };
const placeOf = (score: number) => rounded(6 + ((score + 100) / 200) * (axis.width - 12));

/** Net scores with how sure one may be of them: everybody's last word, then phase by phase. */
export function Recommendations({ recommendations }: Pick<ShownFigures, "recommendations">) {
  const words = useWords(testFigureMessages).recommend;
  const { lang } = useEdition();
  return (
    <Panel title={words.title} formula={words.formula}>
      <table class="table nps">
        <thead>
          <tr>
            <th scope="col">{words.phase}</th>
            <th scope="col">{words.score}</th>
          </tr>
        </thead>
        <tbody>
          {recommendations.map((each) => (
            <tr key={each.phaseId ?? "all"}>
              <th scope="row">{each.name?.[lang] ?? words.all}</th>
              <td>
                <Score {...each} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function Score({ told, n }: Pick<Recommendation, "told" | "n">) {
  const all = useWords(testFigureMessages);
  const words = all.recommend;
  const { format } = useEdition();
  if (!told) return <span class="soft">{all.few(n, format)}</span>;
  const score = (value: number) => {
    const whole = Math.round(value);
    return `${whole > 0 ? "+" : whole < 0 ? "−" : ""}${format.number(Math.abs(whole))}`;
  };
  const [value, low, high] = [score(told.value), score(told.low), score(told.high)];
  return (
    <>
      <span class="nps__score">{value}</span>
      <svg
        class="nps__axis"
        viewBox={`0 0 ${axis.width} ${axis.height}`}
        role="img"
        aria-label={words.drawing(value, low, high)}
      >
        <path class="chart__grid" d={`M6 ${axis.middle}H${axis.width - 6}M${placeOf(0)} 4V${axis.height - 4}`} />
        <path class="nps__interval" d={`M${placeOf(told.low)} ${axis.middle}H${placeOf(told.high)}`} />
        <circle class="nps__value" cx={placeOf(told.value)} cy={axis.middle} r="5" />
      </svg>
      <span class="figure-note">
        {all.interval(low, high)}, {all.n(format.number(n))}
      </span>
      <span class="figure-note">
        {words.parts(format.number(told.promoters), format.number(told.passives), format.number(told.detractors))}
      </span>
    </>
  );
}
