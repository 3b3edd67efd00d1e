import { useState } from "preact/hooks";
import type { StaffFigures } from "../../../functions/insights/contract.ts";
import { quietDays } from "../../../functions/insights/limits.ts";
import { insightMessages } from "../../i18n/insights.ts";
import { paths } from "../../paths.ts";
import { useEdition, useWords } from "../edition.ts";
import { Panel } from "./panel.tsx";

const choices = [7, 14, quietDays, 60, 90];

/** Circles where nobody did anything for a while. */
export function QuietCircles({ quiet }: { quiet: StaffFigures["quiet"] }) {
  const all = useWords(insightMessages);
  const words = all.quiet;
  const { format, lang } = useEdition();
  const [from, setFrom] = useState(quietDays);
  const asleep = quiet.filter(({ days }) => days >= from);
  return (
    <Panel title={words.title} formula={words.formula}>
      <label class="quiet__choice">
        {words.choose}{" "}
        <select value={from} onChange={({ currentTarget }) => setFrom(Number(currentTarget.value))}>
          {choices.map((days) => (
            <option key={days} value={days}>
              {words.daysOption(format.number(days))}
            </option>
          ))}
        </select>
      </label>
      {asleep.length === 0 && <p>{words.none(format.number(from))}</p>}
      {asleep.length > 0 && (
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{words.circle}</th>
              <th scope="col">{words.last}</th>
              <th scope="col" class="table__number">
                {words.days}
              </th>
            </tr>
          </thead>
          <tbody>
            {asleep.map((circle) => (
              <tr key={circle.circleId}>
                <th scope="row">
                  <a href={paths.circle(lang, circle.circleId, circle.private)}>{circle.name[lang]}</a>{" "}
                  {circle.private && <span class="figure-panel__lead">{all.privateMark}</span>}
                </th>
                <td>{circle.lastActOn ? format.date(`${circle.lastActOn}T12:00:00Z`) : words.never}</td>
                <td class="table__number">{format.number(circle.days)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
