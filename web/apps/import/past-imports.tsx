import type { Import } from "../../../functions/imports/contract.ts";
import { importMessages } from "../../i18n/import.ts";
import type { Sent } from "../answer.ts";
import { useEdition, useWords } from "../edition.ts";

type PastProps = { imports: readonly Sent<Import>[]; onOpen: (of: Sent<Import>) => void };

/** What was imported before, by whom, and the way to its ideas and its undo. */
export function PastImports({ imports, onOpen }: PastProps) {
  const words = useWords(importMessages);
  const { format } = useEdition();
  return (
    <section class="import__past">
      <h2>{words.past.title}</h2>
      {imports.length === 0 && <p class="soft">{words.past.none}</p>}
      <ul class="rows">
        {imports.map((one) => (
          <li key={one.importId} class="row import__row">
            <div>
              <p>
                <strong dir="auto">{one.fileName}</strong> <span class="label">{words.past.states[one.state]}</span>
              </p>
              <p class="row__meta">
                {one.tool} · {words.past.by(one.by.name, format.date(one.at))} ·{" "}
                {words.result.figures(format.number(one.made), format.number(one.here), format.number(one.refused))}
              </p>
            </div>
            <button type="button" class="button button--quiet button--small" onClick={() => onOpen(one)}>
              {one.state === "running" || one.state === "undoing" ? words.result.continue : words.result.open}
              <span class="visually-hidden"> {one.fileName}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
