import { testFigureMessages } from "../../i18n/test-figures.ts";
import { useEdition, useWords } from "../edition.ts";
import { Panel } from "./panel.tsx";
import type { ShownFigures } from "./shown.ts";

/** Who found most, and saw most again. */
export function TopTesters({ testers }: { testers: NonNullable<ShownFigures["testers"]> }) {
  const words = useWords(testFigureMessages).testers;
  const { format } = useEdition();
  return (
    <Panel title={words.title} formula={words.formula}>
      {testers.length === 0 && <p>{words.none}</p>}
      {testers.length > 0 && (
        <table class="table table--folds">
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              {[words.score, words.reports, words.fixed, words.tasks].map((name) => (
                <th key={name} scope="col" class="table__number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {testers.map(({ memberId, name, score, reports, fixed, tasks }) => (
              <tr key={memberId}>
                <th scope="row">{name}</th>
                <td class="table__number" data-label={words.score}>
                  {format.number(score)}
                </td>
                <td class="table__number" data-label={words.reports}>
                  {format.number(reports)}
                </td>
                <td class="table__number" data-label={words.fixed}>
                  {format.number(fixed)}
                </td>
                <td class="table__number" data-label={words.tasks}>
                  {format.number(tasks)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}

/** Words beside the scores, the most critical first; without names. */
export function Whys({ whys }: { whys: NonNullable<ShownFigures["whys"]> }) {
  const words = useWords(testFigureMessages).whys;
  const { format } = useEdition();
  return (
    <Panel title={words.title}>
      {whys.length === 0 && <p>{words.few}</p>}
      {whys.length > 0 && (
        <ul class="test-whys">
          {whys.map(({ recommend, why, lang }) => (
            <li key={`${recommend}${why}`}>
              <strong>{words.score(format.number(recommend))}</strong>{" "}
              <q lang={lang} dir="auto">
                {why}
              </q>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
