import type { EnrolmentStatus } from "../enrolment/lifecycle.ts";
import type { Programme, ShownProgramme, ShownQuestion } from "./contract.ts";

/** Those who read what is to be done: they do it, did it, or are about to. */
const readTasks: readonly (EnrolmentStatus | undefined)[] = ["seated", "active", "completed", "left"];

/** A programme without what its readers are not to know: which answers disqualify, and the tasks of others. */
export function shownTo({ version: _, ...programme }: Programme, status: EnrolmentStatus | undefined): ShownProgramme {
  const phases = readTasks.includes(status)
    ? programme.phases
    : programme.phases.map((phase) => ({ ...phase, tasks: [] }));
  return { ...programme, phases, screener: programme.screener.map(asAsked) };
}

function asAsked(question: Programme["screener"][number]): ShownQuestion {
  if (question.kind === "text") return question;
  if (question.kind === "scale") {
    const { atLeast: _, ...asked } = question;
    return asked;
  }
  return { ...question, options: question.options.map(({ effect: _, ...option }) => option) };
}
