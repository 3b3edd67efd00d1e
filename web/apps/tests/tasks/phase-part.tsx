import type { ProgrammeId } from "../../../../functions/platform/ids.ts";
import { Choice } from "../../../components/field.tsx";
import { testingMessages } from "../../../i18n/testing.ts";
import { noonOf } from "../../../noon.ts";
import { useEdition, useWords } from "../../edition.ts";
import type { Plan } from "./server.ts";
import { SurveyPart } from "./survey-part.tsx";

type Phase = Plan["phases"][number];
type Task = Phase["tasks"][number];
type PhaseProps = {
  programmeId: ProgrammeId;
  plan: Plan;
  phase: Phase;
  onTick: (task: Task, done: boolean) => void;
  onSent: (plan: Plan) => void;
};

/** One phase: when, what to do in it, and what is asked at its end. */
export function PhasePart({ programmeId, plan, phase, onTick, onSent }: PhaseProps) {
  const words = useWords(testingMessages);
  const { lang, format } = useEdition();
  const { phaseId, name, from, to, state, tasks, survey } = phase;
  return (
    <section class={`testing__phase testing__phase--${state}`} aria-labelledby={`phase-${phaseId}`}>
      <header class="testing__head">
        <h2 id={`phase-${phaseId}`}>{name[lang]}</h2>
        <p class="soft">
          {words.dates(format.date(noonOf(from)), format.date(noonOf(to)))} · {words.phase[state]}
        </p>
      </header>
      {tasks.length === 0 && !survey && <p class="soft">{words.noTasksHere}</p>}
      {tasks.length > 0 && (
        <ul class="testing__tasks">
          {tasks.map((task) => (
            <li key={task.taskId} class="testing__task">
              <TaskLine
                task={task}
                tickable={plan.testing}
                over={plan.stage === "closed"}
                onTick={(done) => onTick(task, done)}
              />
            </li>
          ))}
        </ul>
      )}
      {survey && survey.state !== "never" && (
        <SurveyPart
          programmeId={programmeId}
          phaseId={phaseId}
          features={plan.features}
          survey={survey}
          onSent={onSent}
        />
      )}
    </section>
  );
}

type LineProps = { task: Task; tickable: boolean; over: boolean; onTick: (done: boolean) => void };

function TaskLine({ task, tickable, over, onTick }: LineProps) {
  const { lang } = useEdition();
  const { state, title, text } = task;
  const done = state === "done";
  const hint = useDueWords(over)(task);
  return (
    <>
      {tickable && state !== "later" ? (
        <Choice
          type="checkbox"
          name={task.taskId}
          label={<strong>{title[lang]}</strong>}
          hint={hint}
          checked={done}
          onChange={() => onTick(!done)}
        />
      ) : (
        <p class="testing__still">
          <strong>{title[lang]}</strong>
          <span class="choice__hint">{hint}</span>
        </p>
      )}
      {text[lang] && <p class="testing__text">{text[lang]}</p>}
    </>
  );
}

function useDueWords(over: boolean) {
  const words = useWords(testingMessages).due;
  const { format } = useEdition();
  return ({ state, dueOn, doneAt, daysAfterReceipt }: Task): string => {
    if (state === "done") return doneAt ? words.done(format.date(doneAt)) : "";
    if (over) return words.over;
    if (dueOn === undefined) return words.awaiting(daysAfterReceipt ?? 0, format);
    const day = format.date(noonOf(dueOn));
    return state === "awaiting" ? "" : words[state](day);
  };
}
