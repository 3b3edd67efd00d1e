import type { Cohort } from "../../../functions/insights/contract.ts";
import { insightMessages } from "../../i18n/insights.ts";
import { useEdition, useWords } from "../edition.ts";
import { monthName } from "./month-name.ts";
import { Panel } from "./panel.tsx";

const shades = 5;

/** A triangle: who began when, and how many of them came back. The darker, the more; the numbers say it too. */
export function Cohorts({ cohorts }: { cohorts: readonly Cohort[] }) {
  const words = useWords(insightMessages).cohorts;
  const { format, lang } = useEdition();
  const begun = cohorts.filter(({ n }) => n > 0);
  const columns = Math.max(0, ...begun.map(({ kept }) => kept.length));
  return (
    <Panel title={words.title} lead={words.lead} formula={words.formula}>
      {begun.length === 0 && <p>{words.none}</p>}
      {begun.length > 0 && (
        <section class="heat__scroll" aria-label={words.title}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
          <div class="heat__inner" tabIndex={0}>
            <table class="heat">
              <thead>
                <tr>
                  <th scope="col">{words.first}</th>
                  <th scope="col" class="heat__n">
                    {words.members}
                  </th>
                  {Array.from({ length: columns }, (_, later) => (
                    <th key={later} scope="col" aria-label={words.laterLong(later, format)}>
                      {words.later(format.number(later))}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {begun.map(({ month, n, kept }) => (
                  <tr key={month}>
                    <th scope="row">{monthName(month, lang, "short")}</th>
                    <td class="heat__n">{format.number(n)}</td>
                    {kept.map((count, later) => (
                      <td key={later} class={`heat__cell heat__cell--${Math.ceil((count / n) * shades)}`}>
                        {format.percent(Math.round((count / n) * 100) / 100)}
                        <span class="heat__count">{format.number(count)}</span>
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
    </Panel>
  );
}
