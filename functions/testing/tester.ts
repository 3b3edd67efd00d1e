import type { Enrolment } from "../enrolment/contract.ts";
import type { MemberId, ProgrammeId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { dayIn } from "../platform/zoned-time.ts";
import type { Phase, Programme, Task } from "../programmes/contract.ts";
import type { SurveyInput, TestPlan } from "./contract.ts";
import { planOf } from "./plan.ts";
import type { TestingStore } from "./store.ts";
import { surveyWindow } from "./survey-window.ts";

export type TesterDeps = {
  testing: TestingStore;
  /** @throws Problem not-found */
  programme: (programmeId: ProgrammeId) => Promise<Programme>;
  enrolmentOf: (programmeId: ProgrammeId, memberId: MemberId) => Promise<Enrolment | undefined>;
  /** When the prototype came, if one was sent and received. */
  receivedAt: (programmeId: ProgrammeId, memberId: MemberId) => Promise<string | undefined>;
  /** IANA zone in which the brand tells its days. */
  timeZone: string;
};

/** Whoever accepted the terms, and was not removed, may read what was asked of them. */
const reads = ({ status, acceptedAt }: Enrolment) => acceptedAt !== undefined && status !== "removed";
/** A test that ended leaves its testers `completed`: they may still say what they thought. */
const answers: readonly Enrolment["status"][] = ["active", "completed"];

/**
 * The programme and its tester. Who never applied cannot tell whether it is there.
 * @throws Problem not-found, not-testing
 */
export async function asTester(deps: TesterDeps, programmeId: ProgrammeId, memberId: MemberId) {
  const enrolment = await deps.enrolmentOf(programmeId, memberId);
  if (!enrolment) throw new Problem("not-found");
  if (!reads(enrolment)) throw new Problem("not-testing");
  return { enrolment, programme: await deps.programme(programmeId) };
}
export type Tester = Awaited<ReturnType<typeof asTester>>;

export async function readPlan(
  deps: Pick<TesterDeps, "testing" | "receivedAt" | "timeZone">,
  { programme, enrolment }: Tester,
  now: Date,
): Promise<TestPlan> {
  const { programmeId } = programme;
  const { memberId } = enrolment;
  const asked = programme.phases.filter(({ survey }) => survey);
  const [done, receivedAt, surveys] = await Promise.all([
    deps.testing.tasksOf(programmeId, memberId),
    programme.kind === "physical" ? deps.receivedAt(programmeId, memberId) : undefined,
    Promise.all(asked.map(({ phaseId }) => deps.testing.surveyOf(programmeId, phaseId, memberId))),
  ]);
  const facts = { programme, done, receivedAt, surveys: surveys.flatMap((each) => each ?? []) };
  return planOf({ ...facts, active: enrolment.status === "active" }, now, deps.timeZone);
}

/** The task, once it may be done. @throws Problem not-found, not-testing, programme-wrong-stage, phase-not-begun */
export function takenTask({ programme, enrolment }: Tester, taskId: string, now: Date, timeZone: string): Task {
  const found = programme.phases
    .flatMap((phase) => phase.tasks.map((task) => ({ task, phase })))
    .find(({ task }) => task.taskId === taskId);
  if (!found) throw new Problem("not-found");
  if (enrolment.status !== "active") throw new Problem("not-testing");
  if (programme.stage !== "running") throw new Problem("programme-wrong-stage");
  if (dayIn(timeZone, now) < found.phase.from)
    throw new Problem("phase-not-begun", { values: { from: found.phase.from } });
  return found.task;
}

/** The phase that may be answered for now, every grade that of a feature of it. @throws Problem not-found, not-testing, invalid-input */
export function askedPhase({ programme, enrolment }: Tester, phaseId: string, input: SurveyInput): Phase {
  const phase = programme.phases.find((each) => each.phaseId === phaseId && each.survey);
  if (!phase) throw new Problem("not-found");
  if (!answers.includes(enrolment.status)) throw new Problem("not-testing");
  const unknown = Object.keys(input.grades).filter(
    (id) => !programme.features.some(({ featureId }) => featureId === id),
  );
  if (unknown.length > 0)
    throw new Problem("invalid-input", {
      issues: unknown.map((id) => ({ path: `grades.${id}`, code: "not-accepted" })),
    });
  return phase;
}

export const windowOf = (phase: Phase, { closedAt }: Programme, now: Date, timeZone: string) =>
  surveyWindow(phase, dayIn(timeZone, now), closedAt && dayIn(timeZone, new Date(closedAt)));
