import { isPublic, type Stage } from "../ideas/lifecycle.ts";
import { Problem } from "../platform/problem.ts";

/** A draft is seen by staff alone; what is closed stays readable, with its results. */
export const programmeStages = ["draft", "recruiting", "running", "closed"] as const;
export type ProgrammeStage = (typeof programmeStages)[number];

export type ProgrammeStep = { from: ProgrammeStage; to: ProgrammeStage; by: "product" | "clock" };

/** The life of a programme. The clock starts and ends it on its days; the product team may do both earlier. */
export const programmeSteps: readonly ProgrammeStep[] = [
  { from: "draft", to: "recruiting", by: "product" },
  { from: "recruiting", to: "running", by: "clock" },
  { from: "recruiting", to: "running", by: "product" },
  { from: "recruiting", to: "closed", by: "product" },
  { from: "running", to: "closed", by: "clock" },
  { from: "running", to: "closed", by: "product" },
];

/** Stages in which somebody may apply: a seat that frees while it runs is a seat. */
export const enrollingStages: readonly ProgrammeStage[] = ["recruiting", "running"];
/** Stages in which testers file feedback. */
export const testingStages: readonly ProgrammeStage[] = ["running"];
/** Stages that anybody who may see the programme reads. */
export const shownStages: readonly ProgrammeStage[] = ["recruiting", "running", "closed"];

/** @throws Problem programme-wrong-stage when the table has no such step */
export function assertStep(from: ProgrammeStage, to: ProgrammeStage, by: ProgrammeStep["by"]): void {
  if (!programmeSteps.some((step) => step.from === from && step.to === to && step.by === by))
    throw new Problem("programme-wrong-stage", { values: { from, to } });
}

/** A yes, and not yet in anybody's hands. */
const beforeTest: readonly Stage[] = ["approved", "in_development"];

/**
 * Whether an idea is in test from the opening of its programme on. A private programme never moves it: the timeline, which
 * everybody reads, would tell of it.
 */
export const takesIdeaAlong = (
  { visibility }: { visibility: "public" | "private" },
  idea: { stage: Stage; private?: boolean | undefined },
): boolean => visibility === "public" && isPublic(idea) && beforeTest.includes(idea.stage);
