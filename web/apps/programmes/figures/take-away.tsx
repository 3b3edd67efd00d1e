import { useRef, useState } from "preact/hooks";
import type { ProgrammeId } from "../../../../functions/platform/ids.ts";
import {
  type ExportFormat,
  type ExportTable,
  exportFormats,
  exportTables,
} from "../../../../functions/testing/limits.ts";
import { Field } from "../../../components/field.tsx";
import { testFigureMessages } from "../../../i18n/test-figures.ts";
import type { Trouble } from "../../answer.ts";
import { useEdition, useWords } from "../../edition.ts";
import { Progress } from "../../import/progress.tsx";
import { announce } from "../../live.ts";
import { Panel } from "../../test-figures/panel.tsx";
import { TroubleNote } from "../../trouble.tsx";
import { type Fetched, runExport, saveFile } from "./run-export.ts";

type State = { fetched?: Fetched | undefined; running?: boolean; trouble?: Trouble; told?: string };

/** The programme's data as a file: read at one instant, fetched page by page, with a bar; stopped or gone on with at will. */
export function TakeAway({ programmeId }: { programmeId: ProgrammeId }) {
  const words = useWords(testFigureMessages).export;
  const { format: f } = useEdition();
  const [table, setTable] = useState<ExportTable>("reports");
  const [format, setFormat] = useState<ExportFormat>("csv");
  const [state, setState] = useState<State>({});
  const [waiting, setWaiting] = useState(false);
  const stopped = useRef(false);
  const run = async (sofar?: Fetched) => {
    stopped.current = false;
    setState({ running: true, fetched: sofar });
    const asked = { programmeId, table, format };
    const patience = {
      stopped: () => stopped.current,
      onWait: (trouble?: Trouble) => setWaiting(trouble !== undefined),
    };
    const ran = await runExport(asked, sofar, patience, (fetched) => setState({ running: true, fetched }));
    setWaiting(false);
    if ("stopped" in ran) return setState({ told: words.stopped });
    if ("trouble" in ran) return setState({ trouble: ran.trouble, fetched: ran.sofar });
    const { begun, rows } = ran.done;
    saveFile(asked, ran.done);
    const done = words.done(words.lines(rows, f), f.dateTime(begun.asOf));
    announce(done);
    setState({ told: begun.exact ? done : `${done} ${words.notExact}` });
  };
  const { running, fetched, trouble, told } = state;
  return (
    <Panel title={words.title}>
      <p class="figure-panel__lead">{words.lead}</p>
      <form
        class="form take-away-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!running) run();
        }}
      >
        <Field id="export-table" label={words.table} format={f}>
          {(control) => (
            <select
              {...control}
              value={table}
              disabled={running}
              onChange={({ currentTarget }) =>
                setTable(exportTables.find((each) => each === currentTarget.value) ?? table)
              }
            >
              {exportTables.map((each) => (
                <option key={each} value={each}>
                  {words.tables[each]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field id="export-format" label={words.format} format={f}>
          {(control) => (
            <select
              {...control}
              value={format}
              disabled={running}
              onChange={({ currentTarget }) =>
                setFormat(exportFormats.find((each) => each === currentTarget.value) ?? format)
              }
            >
              {exportFormats.map((each) => (
                <option key={each} value={each}>
                  {words.formats[each]}
                </option>
              ))}
            </select>
          )}
        </Field>
        {!running && (
          <div class="actions">
            <button type="submit" class="button">
              {words.start}
            </button>
          </div>
        )}
      </form>
      {running && (
        <>
          <Progress
            label={waiting ? words.waiting : fetched ? words.label : words.reading}
            share={fetched ? shareOf(fetched) : 0}
            {...(fetched && { text: words.fetching(f.number(fetched.rows), f.number(fetched.begun.rows)) })}
          />
          <button
            type="button"
            class="button button--quiet button--small"
            onClick={() => {
              stopped.current = true;
            }}
          >
            {words.stop}
          </button>
        </>
      )}
      {trouble && <TroubleNote trouble={trouble} {...(fetched && { onRetry: () => run(fetched) })} />}
      {told && (
        <p class="notice" role="status">
          {told}
        </p>
      )}
    </Panel>
  );
}

const shareOf = ({ begun, parts }: Fetched) => (begun.pages > 0 ? parts.length / begun.pages : 1);
