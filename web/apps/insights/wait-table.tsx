import type { Median, PeriodFigures, StaffFigures } from "../../../functions/insights/contract.ts";
import { durationText } from "../../components/durations.ts";
import { insightMessages } from "../../i18n/insights.ts";
import { transparencyMessages } from "../../i18n/transparency.ts";
import { useEdition, useWords } from "../edition.ts";
import { Panel } from "./panel.tsx";

/** The waits of the public page, with private circles, circle by circle. */
export function WaitTable({ figures }: { figures: StaffFigures }) {
  const words = useWords(insightMessages);
  const { circles } = useWords(transparencyMessages);
  const { lang } = useEdition();
  return (
    <Panel title={words.waits.title} formula={words.waits.formula}>
      <table class="table table--folds">
        <thead>
          <tr>
            <th scope="col">{circles.circle}</th>
            {[circles.moderation, circles.answer, circles.decision].map((what) => (
              <th key={what} scope="col" class="table__number">
                {what}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Line name={words.waits.all} year={figures.year} />
          {figures.circles.map(({ circle, year }) => (
            <Line
              key={circle.circleId}
              name={circle.private ? `${circle.name[lang]} (${words.privateMark})` : circle.name[lang]}
              year={year}
            />
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function Line({ name, year }: { name: string; year: PeriodFigures }) {
  const { circles } = useWords(transparencyMessages);
  return (
    <tr>
      <th scope="row">{name}</th>
      <Wait label={circles.moderation} wait={year.toModeration} />
      <Wait label={circles.answer} wait={year.toFirstAnswer} />
      <Wait label={circles.decision} wait={year.toDecision} />
    </tr>
  );
}

function Wait({ label, wait: { n, seconds } }: { label: string; wait: Median }) {
  const words = useWords(transparencyMessages);
  const { format } = useEdition();
  return (
    <td class="table__number" data-label={label}>
      <span>
        {seconds === undefined ? "–" : durationText(seconds, words, format)}{" "}
        <span class="cases">({format.number(n)})</span>
      </span>
    </td>
  );
}
