import { testFigureMessages } from "../../i18n/test-figures.ts";
import { useEdition, useWords } from "../edition.ts";
import { Panel } from "./panel.tsx";
import { ShareBar } from "./share-bar.tsx";
import type { ShownFigures } from "./shown.ts";

/** Of those in the test, how many did something in each phase. */
export function ParticipationTable({ participation }: Pick<ShownFigures, "participation">) {
  const words = useWords(testFigureMessages).participation;
  const { lang } = useEdition();
  const rows = participation.map(({ phaseId, name, tookPart, testers }) => ({
    id: phaseId,
    name: name[lang],
    part: tookPart,
    of: testers,
  }));
  return (
    <Panel title={words.title} formula={words.formula}>
      {rows.length === 0 ? <p>{words.none}</p> : <Shares first={words.phase} second={words.tookPart} rows={rows} />}
    </Panel>
  );
}

/** How many did each task. */
export function TaskTable({ tasks }: Pick<ShownFigures, "tasks">) {
  const words = useWords(testFigureMessages).tasks;
  const { lang } = useEdition();
  const rows = tasks.map(({ taskId, title, done, testers }) => ({
    id: taskId,
    name: title[lang],
    part: done,
    of: testers,
  }));
  return (
    <Panel title={words.title}>
      {rows.length === 0 ? <p>{words.none}</p> : <Shares first={words.task} second={words.done} rows={rows} />}
    </Panel>
  );
}

type Row = { id: string; name: string; part: number; of: number };

function Shares({ first, second, rows }: { first: string; second: string; rows: readonly Row[] }) {
  const words = useWords(testFigureMessages).participation;
  const { format } = useEdition();
  return (
    <table class="table shares">
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <th scope="col" class="table__number">
            {second}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, part, of }) => (
          <tr key={id}>
            <th scope="row">
              {name}
              <ShareBar part={part} of={of} />
            </th>
            <td class="table__number">{words.of(format.number(part), format.number(of))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
