import { importMessages } from "../../i18n/import.ts";
import { useEdition, useWords } from "../edition.ts";
import { fieldsOf } from "./fields.ts";
import type { Plan, Sending } from "./plan.ts";

const cellShown = 80;

/** The first rows as they will be sent: a wrong column is seen before anything happens. */
export function Preview({ plan, rows }: { plan: Plan; rows: readonly Sending[] }) {
  const words = useWords(importMessages).plan;
  const { format } = useEdition();
  const fields = fieldsOf(plan.kind).filter((field) => plan.mapping[field] !== undefined);
  if (rows.length === 0 || fields.length === 0) return null;
  return (
    <section>
      <h2>{words.preview}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="import__scroll" tabIndex={0} aria-label={words.preview}>
        <table class="table import__preview">
          <thead>
            <tr>
              <th scope="col">{words.row}</th>
              {fields.map((field) => (
                <th key={field} scope="col">
                  {words.fields[field]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ number, cells }) => (
              <tr key={number}>
                <th scope="row">{format.number(number)}</th>
                {fields.map((field) => (
                  <td key={field} dir="auto">
                    {shortened(cells[field] ?? "")}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

const shortened = (cell: string) => (cell.length > cellShown ? `${cell.slice(0, cellShown)}…` : cell);
