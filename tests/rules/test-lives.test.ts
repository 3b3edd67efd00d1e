import { describe, expect, test } from "vitest";
import { assertEnrolmentStep, enrolmentStatuses, enrolmentSteps } from "../../functions/enrolment/lifecycle.ts";
import { assertFeedbackStep, feedbackStatuses, feedbackSteps } from "../../functions/feedback/lifecycle.ts";
import { assertStep, programmeStages, programmeSteps } from "../../functions/programmes/lifecycle.ts";

describe("a programme", () => {
  test("never goes back, and ends for good", () => {
    const order = (stage: (typeof programmeStages)[number]) => programmeStages.indexOf(stage);
    for (const { from, to } of programmeSteps) expect(order(to)).toBeGreaterThan(order(from));
    expect(() => assertStep("closed", "running", "product")).toThrow("programme-wrong-stage");
    expect(() => assertStep("draft", "recruiting", "clock")).toThrow("programme-wrong-stage");
    expect(() => assertStep("running", "closed", "clock")).not.toThrow();
  });
});

describe("an enrolment", () => {
  const ways = (from: string) => enrolmentSteps.filter((step) => step.from === from).map(({ to }) => to);
  test("is over for whom an answer, the team or the end of the programme ended it", () => {
    for (const status of ["disqualified", "removed", "completed", "unplaced"]) expect(ways(status)).toEqual([]);
  });
  test("becomes active by accepting the terms of a seat, and in no other way", () => {
    expect(enrolmentSteps.filter(({ to }) => to === "active")).toEqual([
      { from: "seated", to: "active", by: "tester" },
    ]);
    expect(() => assertEnrolmentStep("waiting", "active", "tester")).toThrow("enrolment-wrong-status");
  });
  test("reaches every status", () => {
    expect(enrolmentStatuses.filter((status) => !enrolmentSteps.some(({ to }) => to === status))).toEqual([]);
  });
});

describe("a report", () => {
  test("is confirmed by its reporter alone, and only once it is fixed", () => {
    expect(feedbackSteps.filter(({ to }) => to === "confirmed")).toEqual([
      { from: "fixed", to: "confirmed", by: "reporter" },
    ]);
    expect(() => assertFeedbackStep("new", "confirmed", "reporter")).toThrow("feedback-wrong-status");
  });
  test("can be opened again wherever the team ended it, and nothing ends in the middle", () => {
    const ways = (from: string) => feedbackSteps.filter((step) => step.from === from);
    expect(feedbackStatuses.filter((status) => ways(status).length === 0)).toEqual(["withdrawn"]);
  });
});
