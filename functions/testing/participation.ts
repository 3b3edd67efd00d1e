import type { Enrolment } from "../enrolment/contract.ts";
import { dayIn } from "../platform/zoned-time.ts";
import type { Phase } from "../programmes/contract.ts";
import type { Participation, ProgrammeFacts, TaskProgress, TestFunnel } from "./figures-contract.ts";

/** Who holds a place in the test, or held one to its end. */
const testing: readonly Enrolment["status"][] = ["active", "completed"];
const offered: readonly Enrolment["status"][] = ["seated", "lapsed", ...testing];

export function funnelOf({ people, invited }: Pick<ProgrammeFacts, "people" | "invited">): TestFunnel {
  const count = (belongs: (person: Enrolment) => boolean) => people.filter(belongs).length;
  return {
    ...(invited !== undefined && { invited }),
    applied: people.length,
    qualified: count(({ status }) => status !== "disqualified"),
    seated: count(
      (person) => offered.includes(person.status) || person.offered === true || person.acceptedAt !== undefined,
    ),
    active: count(({ acceptedAt }) => acceptedAt !== undefined),
    completed: count(({ status }) => status === "completed"),
  };
}

/** Phases that began, each with those who were in the test by its end. */
export function participationOf(facts: ProgrammeFacts, today: string, timeZone: string): Participation[] {
  return facts.programme.phases
    .filter(({ from }) => from <= today)
    .map((phase) => {
      const { phaseId, name, from, to } = phase;
      const active = activeIn(facts.people, phase, timeZone);
      const did = whoDidSomething(facts, phase, timeZone);
      return { phaseId, name, from, to, testers: active.length, tookPart: active.filter((id) => did.has(id)).length };
    });
}

export function taskProgressOf(facts: ProgrammeFacts, today: string, timeZone: string): TaskProgress[] {
  return facts.programme.phases
    .filter(({ from }) => from <= today)
    .flatMap((phase) => {
      const active = activeIn(facts.people, phase, timeZone);
      return phase.tasks.map(({ taskId, title }) => {
        const done = facts.tasks.filter((each) => active.includes(each.memberId) && taskId in each.done).length;
        return { taskId, title, phaseId: phase.phaseId, done, testers: active.length };
      });
    });
}

const activeIn = (people: readonly Enrolment[], { to }: Phase, timeZone: string) =>
  people
    .filter(({ status }) => testing.includes(status))
    .filter(({ acceptedAt }) => acceptedAt !== undefined && dayIn(timeZone, new Date(acceptedAt)) <= to)
    .map(({ memberId }) => memberId);

function whoDidSomething({ tasks, surveys, feedback }: ProgrammeFacts, phase: Phase, timeZone: string) {
  const ids = phase.tasks.map(({ taskId }) => taskId);
  const during = (at: string) => {
    const day = dayIn(timeZone, new Date(at));
    return phase.from <= day && day <= phase.to;
  };
  return new Set([
    ...tasks.filter(({ done }) => ids.some((id) => id in done)).map(({ memberId }) => memberId),
    ...surveys.filter(({ phaseId }) => phaseId === phase.phaseId).map(({ memberId }) => memberId),
    ...feedback.filter(({ at, status }) => status !== "withdrawn" && during(at)).map(({ memberId }) => memberId),
  ]);
}
