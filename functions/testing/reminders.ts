import type { Enrolment } from "../enrolment/contract.ts";
import { dayIn } from "../platform/zoned-time.ts";
import type { Programme } from "../programmes/contract.ts";
import type { TestPlan } from "./contract.ts";
import { daysLater, laterOf } from "./days.ts";
import { quietTesterDays } from "./limits.ts";

export type Reminder = "task_due" | "survey_open" | "nothing_filed";
type Facts = {
  programme: Pick<Programme, "startsOn">;
  enrolment: Pick<Enrolment, "acceptedAt">;
  plan: TestPlan;
  /** Whether they ever filed anything in this test. */
  filed: boolean;
};

/**
 * What one tester is reminded of on a day, if anything, and at most one thing: a task that is due tomorrow, else questions
 * that open today or close tomorrow, else that nothing came from them so far.
 */
export function reminderFor({ programme, enrolment, plan, filed }: Facts, timeZone: string): Reminder | undefined {
  const { today, testing, phases } = plan;
  if (!testing) return undefined;
  const tomorrow = daysLater(today, 1);
  const tasks = phases.flatMap((phase) => phase.tasks);
  if (tasks.some(({ state, dueOn }) => state === "open" && dueOn === tomorrow)) return "task_due";
  const surveys = phases.flatMap(({ survey }) => survey ?? []);
  const asked = surveys.some(
    ({ state, opensOn, closesOn, answers }) =>
      state === "open" && !answers && (opensOn === today || closesOn === tomorrow),
  );
  if (asked) return "survey_open";
  const beganOn = laterOf(
    programme.startsOn,
    enrolment.acceptedAt ? dayIn(timeZone, new Date(enrolment.acceptedAt)) : "",
  );
  const quiet = !filed && quietTesterDays.some((days) => daysLater(beganOn, days) === today);
  return quiet ? "nothing_filed" : undefined;
}
