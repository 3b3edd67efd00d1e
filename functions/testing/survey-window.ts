import { Problem } from "../platform/problem.ts";
import type { Phase } from "../programmes/contract.ts";
import type { SurveyWindow } from "./contract.ts";
import { daysLater, earlierOf, laterOf } from "./days.ts";
import { surveyDays } from "./limits.ts";

type Asked = Pick<Phase, "from" | "to">;

/**
 * When testers are asked about a phase: in its last days and a week longer. A test that was closed early ends its phase on
 * that day, and phases that had not begun are never asked about.
 */
export function surveyWindow({ from, to }: Asked, today: string, closedOn?: string): SurveyWindow {
  const end = closedOn === undefined ? to : earlierOf(to, closedOn);
  const opensOn = laterOf(from, daysLater(end, -surveyDays.before));
  const closesOn = daysLater(end, surveyDays.after);
  const window = { opensOn, closesOn };
  if (closedOn !== undefined && from > closedOn) return { state: "never", ...window };
  if (today < opensOn) return { state: "later", ...window };
  return { state: today > closesOn ? "over" : "open", ...window };
}

/** @throws Problem survey-not-open outside its days */
export function assertSurveyOpen({ state, opensOn, closesOn }: SurveyWindow): void {
  if (state === "open") return;
  throw new Problem("survey-not-open", { values: state === "later" ? { opensOn } : { closesOn } });
}
