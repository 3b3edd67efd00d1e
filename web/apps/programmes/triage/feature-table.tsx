import type { BoardReport } from "../../../../functions/feedback/triage-contract.ts";
import type { Feature } from "../../../../functions/programmes/contract.ts";
import { triageMessages } from "../../../i18n/triage.ts";
import { useEdition, useWords } from "../../edition.ts";
import { type BoardFilters, columnsOf } from "./board-filters.ts";

type TableProps = {
  reports: readonly BoardReport[];
  features: readonly Feature[];
  filters: BoardFilters;
  onFilter: (changes: Partial<BoardFilters>) => void;
};

/** Features against statuses: where it hurts, at one look; a feature's name shows it alone. */
export function FeatureTable({ reports, features, filters, onFilter }: TableProps) {
  const words = useWords(triageMessages);
  const { lang, format } = useEdition();
  const columns = columnsOf(filters);
  const inView = reports.filter(({ status }) => columns.includes(status));
  const most = Math.max(
    1,
    ...features.flatMap(({ featureId }) => columns.map((status) => count(inView, featureId, status))),
  );
  if (features.length < 2 || inView.length === 0) return null;
  return (
    <details class="triage__matrix">
      <summary>{words.matrix.title}</summary>
      <div class="triage__scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.matrix.feature}</th>
              {columns.map((status) => (
                <th key={status} scope="col">
                  {words.statuses[status]}
                </th>
              ))}
              <th scope="col">{words.matrix.total}</th>
            </tr>
          </thead>
          <tbody>
            {features.map(({ featureId, name }) => (
              <tr key={featureId}>
                <th scope="row">
                  <button
                    type="button"
                    class="button button--text"
                    aria-pressed={filters.feature === featureId}
                    onClick={() => onFilter({ feature: filters.feature === featureId ? "" : featureId })}
                  >
                    {name[lang]}
                  </button>
                </th>
                {columns.map((status) => {
                  const n = count(inView, featureId, status);
                  return (
                    <td key={status} class={`heat heat--${n === 0 ? 0 : Math.ceil((4 * n) / most)}`}>
                      {format.number(n)}
                    </td>
                  );
                })}
                <td>{format.number(inView.filter((report) => report.featureId === featureId).length)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

const count = (reports: readonly BoardReport[], featureId: string, status: string) =>
  reports.filter((report) => report.featureId === featureId && report.status === status).length;
