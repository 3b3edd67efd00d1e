import { Problem } from "../platform/problem.ts";

/**
 * Where an applicant stands. `seated` holds a seat and has until `acceptBy` to accept the terms; `active` tests;
 * `lapsed` let that time pass; `disqualified` by an answer; `left` and `removed` gave the seat to the next; `unplaced`
 * still waited, or had an offer before them, when the programme closed.
 */
export const enrolmentStatuses = [
  "waiting",
  "seated",
  "active",
  "completed",
  "disqualified",
  "lapsed",
  "left",
  "removed",
  "unplaced",
] as const;
export type EnrolmentStatus = (typeof enrolmentStatuses)[number];

type Step = { from: EnrolmentStatus | "none"; to: EnrolmentStatus; by: "tester" | "staff" | "platform" };
export const enrolmentSteps: readonly Step[] = [
  { from: "none", to: "disqualified", by: "tester" },
  { from: "none", to: "seated", by: "tester" },
  { from: "none", to: "waiting", by: "tester" },
  { from: "waiting", to: "seated", by: "platform" },
  { from: "seated", to: "active", by: "tester" },
  { from: "seated", to: "lapsed", by: "platform" },
  // Whoever let a seat pass or left may queue again, at the end; what they answered still holds.
  { from: "lapsed", to: "seated", by: "tester" },
  { from: "lapsed", to: "waiting", by: "tester" },
  { from: "left", to: "seated", by: "tester" },
  { from: "left", to: "waiting", by: "tester" },
  { from: "waiting", to: "left", by: "tester" },
  { from: "seated", to: "left", by: "tester" },
  { from: "active", to: "left", by: "tester" },
  { from: "waiting", to: "removed", by: "staff" },
  { from: "seated", to: "removed", by: "staff" },
  { from: "active", to: "removed", by: "staff" },
  { from: "active", to: "completed", by: "platform" },
  { from: "waiting", to: "unplaced", by: "platform" },
  { from: "seated", to: "unplaced", by: "platform" },
];

/** Statuses that hold a seat. */
export const seatedStatuses: readonly EnrolmentStatus[] = ["seated", "active", "completed"];

/** @throws Problem enrolment-wrong-status when the table has no such step */
export function assertEnrolmentStep(from: Step["from"], to: Step["to"], by: Step["by"]): void {
  if (!enrolmentSteps.some((step) => step.from === from && step.to === to && step.by === by))
    throw new Problem("enrolment-wrong-status", { values: { from, to } });
}
