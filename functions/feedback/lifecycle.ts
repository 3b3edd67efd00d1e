import { Problem } from "../platform/problem.ts";

/**
 * What becomes of a report. `fixed` names a version and waits for the reporter, who confirms or reopens; `closed` has a
 * reason in words; `merged` follows another report, and comes back as it was when that is undone.
 */
export const feedbackStatuses = [
  "new",
  "needs_info",
  "accepted",
  "fixed",
  "confirmed",
  "closed",
  "merged",
  "withdrawn",
] as const;
export type FeedbackStatus = (typeof feedbackStatuses)[number];

type Step = { from: FeedbackStatus; to: FeedbackStatus; by: "staff" | "reporter" };
const open: readonly FeedbackStatus[] = ["new", "needs_info", "accepted", "fixed"];
export const feedbackSteps: readonly Step[] = [
  ...open.flatMap((from): Step[] => [
    ...(["needs_info", "accepted", "fixed", "closed", "merged"] as const)
      .filter((to) => to !== from)
      .map((to): Step => ({ from, to, by: "staff" })),
    { from, to: "withdrawn", by: "reporter" },
  ]),
  // Asked again to try, in a later version.
  { from: "fixed", to: "fixed", by: "staff" },
  { from: "needs_info", to: "new", by: "reporter" },
  { from: "fixed", to: "confirmed", by: "reporter" },
  { from: "fixed", to: "accepted", by: "reporter" },
  { from: "confirmed", to: "accepted", by: "staff" },
  { from: "closed", to: "accepted", by: "staff" },
  ...open.map((to): Step => ({ from: "merged", to, by: "staff" })),
];
/** Reports that somebody still works on. */
export const openStatuses = open;

/** @throws Problem feedback-wrong-status when the table has no such step */
export function assertFeedbackStep(from: FeedbackStatus, to: FeedbackStatus, by: Step["by"]): void {
  if (!feedbackSteps.some((step) => step.from === from && step.to === to && step.by === by))
    throw new Problem("feedback-wrong-status", { values: { from, to } });
}
