import { dayIn } from "../platform/zoned-time.ts";
import type { Phase, Programme, Task } from "../programmes/contract.ts";
import type { PlannedPhase, PlannedTask, Survey, TaskState, TasksDone, TestPlan } from "./contract.ts";
import { daysLater } from "./days.ts";
import { surveyWindow } from "./survey-window.ts";

export type Facts = {
  programme: Programme;
  done: TasksDone["done"];
  surveys: readonly Survey[];
  /** When the prototype came, if one was sent. */
  receivedAt?: string | undefined;
  /** Whether they test at present. */
  active: boolean;
};

/** What one tester has to do and did, phase by phase, as of an instant. */
export function planOf({ programme, done, surveys, receivedAt, active }: Facts, now: Date, timeZone: string): TestPlan {
  const today = dayIn(timeZone, now);
  const closedOn = programme.closedAt && dayIn(timeZone, new Date(programme.closedAt));
  const receivedOn = receivedAt && dayIn(timeZone, new Date(receivedAt));
  const phases = programme.phases.map((phase): PlannedPhase => {
    const { phaseId, kind, name, from, to } = phase;
    const answers = surveys.find((survey) => survey.phaseId === phaseId);
    return {
      ...{ phaseId, kind, name, from, to },
      state: stateOf(phase, today, closedOn),
      tasks: phase.tasks.map((task) => plannedTask(task, phase, { today, receivedOn, doneAt: done[task.taskId] })),
      ...(phase.survey && {
        survey: { ...surveyWindow(phase, today, closedOn), ...(answers && { answers: inputOf(answers) }) },
      }),
    };
  });
  const tasks = phases.flatMap((phase) => phase.tasks);
  return {
    stage: programme.stage,
    testing: active && programme.stage === "running",
    today,
    features: programme.features,
    phases,
    progress: { done: tasks.filter(({ state }) => state === "done").length, of: tasks.length },
  };
}

const inputOf = ({ recommend, why, lang, grades }: Survey) => ({ recommend, why, lang, grades });

function stateOf({ from, to }: Phase, today: string, closedOn: string | undefined): PlannedPhase["state"] {
  if (closedOn !== undefined) return from > closedOn ? "dropped" : "past";
  if (today < from) return "next";
  return today > to ? "past" : "now";
}

type When = { today: string; receivedOn: string | undefined; doneAt?: string | undefined };

function plannedTask(task: Task, phase: Phase, when: When): PlannedTask {
  const { taskId, title, text, daysAfterReceipt } = task;
  const dueOn = dueDay(task, phase, when.receivedOn);
  return {
    ...{ taskId, title, text },
    state: taskState(task, phase, when),
    ...(dueOn !== undefined && { dueOn }),
    ...(dueOn === undefined && daysAfterReceipt !== undefined && { daysAfterReceipt }),
    ...(when.doneAt !== undefined && { doneAt: when.doneAt }),
  };
}

/** A task's own day, or so many days after the receipt; else the last day of its phase. */
export function dueDay(task: Task, phase: Pick<Phase, "to">, receivedOn: string | undefined): string | undefined {
  if (task.daysAfterReceipt !== undefined)
    return receivedOn === undefined ? undefined : daysLater(receivedOn, task.daysAfterReceipt);
  return task.dueOn ?? phase.to;
}

export function taskState(task: Task, phase: Phase, { today, receivedOn, doneAt }: When): TaskState {
  if (doneAt !== undefined) return "done";
  if (today < phase.from) return "later";
  const dueOn = dueDay(task, phase, receivedOn);
  if (dueOn === undefined) return "awaiting";
  return today > dueOn ? "late" : "open";
}
