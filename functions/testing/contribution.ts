import type { Feedback } from "../feedback/contract.ts";
import type { MemberId } from "../platform/ids.ts";
import type { Programme } from "../programmes/contract.ts";
import type { Contribution } from "./closure-contract.ts";
import type { Survey, TasksDone } from "./contract.ts";

type Did = {
  programme: Pick<Programme, "phases">;
  done: TasksDone["done"];
  surveys: readonly Pick<Survey, "memberId">[];
  feedback: readonly Pick<Feedback, "memberId" | "status">[];
};

/** What one member did in a test: what was withdrawn is not counted, what was merged is. */
export function contributionOf(memberId: MemberId, { programme, done, surveys, feedback }: Did): Contribution {
  const own = feedback.filter((report) => report.memberId === memberId && report.status !== "withdrawn");
  const tasks = programme.phases.flatMap((phase) => phase.tasks);
  return {
    tasks: { done: tasks.filter(({ taskId }) => taskId in done).length, of: tasks.length },
    answered: surveys.filter((survey) => survey.memberId === memberId).length,
    reports: own.length,
    fixed: own.filter(({ status }) => status === "fixed" || status === "confirmed").length,
    confirmed: own.filter(({ status }) => status === "confirmed").length,
  };
}
