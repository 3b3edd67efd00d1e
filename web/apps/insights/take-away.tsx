import { figureTables } from "../../../functions/insights/limits.ts";
import { insightMessages } from "../../i18n/insights.ts";
import { useWords } from "../edition.ts";
import { tableAddress } from "./server.ts";

/** Each table as a file for spreadsheets. */
export function TakeAway() {
  const words = useWords(insightMessages);
  return (
    <section class="figure-panel">
      <h2 class="figure-panel__title">{words.takeAway}</h2>
      <ul class="take-away">
        {figureTables.map((table) => (
          <li key={table}>
            <a class="button button--quiet button--small" href={tableAddress(table)} download>
              {words.tables[table]} · {words.csv}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
