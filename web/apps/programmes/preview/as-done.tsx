import type { Programme } from "../../../../functions/programmes/contract.ts";
import type { Format } from "../../../i18n/format.ts";
import { programmeMessages } from "../../../i18n/programmes.ts";
import { noonOf } from "../../../noon.ts";
import type { Lang } from "../../../paths.ts";

type DoneProps = { programme: Programme; format: Format; own: Lang };

/** What testers are asked to do, phase by phase. */
export function AsDone({ programme: { phases }, format, own }: DoneProps) {
  const words = programmeMessages[own].preview;
  const said = programmeMessages[format.lang].preview;
  const { lang } = format;
  return (
    <section class="betaview__step" aria-labelledby="view-tasks">
      <h3 id="view-tasks" lang={own}>
        {words.tasks}
      </h3>
      {phases.map(({ phaseId, name, tasks }) => (
        <div key={phaseId}>
          <h4>{name[lang]}</h4>
          {tasks.length === 0 && <p class="soft">{said.noTask}</p>}
          <ul class="betaview__tasks">
            {tasks.map(({ taskId, title, text, dueOn, daysAfterReceipt }) => (
              <li key={taskId}>
                <strong>{title[lang]}</strong>
                {dueOn && <span class="soft"> {said.due(format.date(noonOf(dueOn)))}</span>}
                {daysAfterReceipt && <span class="soft"> {said.afterReceipt(daysAfterReceipt, format)}</span>}
                {text[lang] && <p>{text[lang]}</p>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
