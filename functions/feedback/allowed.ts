import type { Feedback } from "./contract.ts";
import { type FeedbackStatus, feedbackSteps } from "./lifecycle.ts";
import type { TriageAct } from "./triage-contract.ts";

const leadsTo = (from: FeedbackStatus, to: FeedbackStatus) =>
  feedbackSteps.some((step) => step.from === from && step.to === to && step.by === "staff");

/** What the team may do to a report as it stands. Praise has nothing to mend; what is withdrawn rests. */
export function allowedActs({ status, kind }: Pick<Feedback, "status" | "kind">): TriageAct[] {
  if (status === "withdrawn") return [];
  const arranging: TriageAct[] = ["answered", "assigned", "labelled", "linked"];
  if (status === "merged") return [...arranging, "split"];
  const ended = status === "closed" || status === "confirmed";
  const steps: [TriageAct, boolean][] = [
    ["accepted", !ended && leadsTo(status, "accepted")],
    ["reopened", ended && leadsTo(status, "accepted")],
    ["asked", leadsTo(status, "needs_info")],
    ["fixed", kind !== "praise" && status !== "fixed" && leadsTo(status, "fixed")],
    ["retest", status === "fixed"],
    ["closed", leadsTo(status, "closed")],
    ["merged", leadsTo(status, "merged")],
  ];
  return [...steps.filter(([, may]) => may).map(([act]) => act), ...arranging];
}
