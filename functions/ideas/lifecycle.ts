import { Problem } from "../platform/problem.ts";

export const stages = [
  "submitted",
  "returned",
  "declined",
  "gathering",
  "expired",
  "in_review",
  "approved",
  "not_approved",
  "parked",
  "in_development",
  "in_beta",
  "launched",
  "archived",
  "withdrawn",
  "removed",
  "merged",
] as const;
export type Stage = (typeof stages)[number];

/**
 * Who may make a transition. `brand` brings ideas from elsewhere and takes them back; `clock` is
 * the platform itself, acting on counts and deadlines.
 */
export type ActorKind = "author" | "moderator" | "product" | "brand" | "clock";

export type Transition = { from: Stage; to: Stage; by: ActorKind; why: "required" | "optional" | "none" };

/** Stages that readers may see: anyone, or the members of a private circle. */
export const publicStages: readonly Stage[] = [
  "gathering",
  "expired",
  "in_review",
  "approved",
  "not_approved",
  "parked",
  "in_development",
  "in_beta",
  "launched",
  "archived",
];
/** The life of an idea. A draft has no stage: it is its author's own until submitted. */
export const transitions: readonly Transition[] = [
  { from: "submitted", to: "gathering", by: "moderator", why: "optional" },
  { from: "submitted", to: "returned", by: "moderator", why: "required" },
  { from: "submitted", to: "declined", by: "moderator", why: "required" },
  { from: "returned", to: "submitted", by: "author", why: "optional" },
  { from: "gathering", to: "in_review", by: "clock", why: "none" },
  { from: "gathering", to: "expired", by: "clock", why: "none" },
  { from: "in_review", to: "approved", by: "product", why: "required" },
  { from: "in_review", to: "not_approved", by: "product", why: "required" },
  { from: "in_review", to: "parked", by: "product", why: "required" },
  { from: "parked", to: "in_review", by: "clock", why: "none" },
  { from: "approved", to: "in_development", by: "product", why: "optional" },
  { from: "in_development", to: "in_beta", by: "product", why: "optional" },
  // A prototype may be there already when the yes is said.
  { from: "approved", to: "in_beta", by: "product", why: "optional" },
  { from: "in_beta", to: "launched", by: "product", why: "optional" },
  { from: "submitted", to: "withdrawn", by: "author", why: "optional" },
  { from: "returned", to: "withdrawn", by: "author", why: "optional" },
  { from: "gathering", to: "withdrawn", by: "author", why: "optional" },
  { from: "gathering", to: "merged", by: "moderator", why: "required" },
  { from: "merged", to: "gathering", by: "moderator", why: "optional" },
  // A moderator takes away what anyone may read; an upheld appeal gives it back.
  ...publicStages.flatMap((stage): Transition[] => [
    { from: stage, to: "removed", by: "moderator", why: "required" },
    { from: "removed", to: stage, by: "moderator", why: "required" },
  ]),
  { from: "declined", to: "submitted", by: "moderator", why: "required" },
];

/** Beside that table: an import that is undone takes its ideas back, and returns what somebody touched meanwhile. */
export const importSteps: readonly { from: Stage; to: Stage }[] = [
  { from: "gathering", to: "withdrawn" },
  { from: "archived", to: "withdrawn" },
  { from: "withdrawn", to: "gathering" },
  { from: "withdrawn", to: "archived" },
];

/** Stages that take a support. */
export const supportableStages: readonly Stage[] = ["gathering"];
/** Stages that carry a published decision. */
export const decidedStages: readonly Stage[] = [
  "approved",
  "not_approved",
  "parked",
  "in_development",
  "in_beta",
  "launched",
];

/** Stages that an idea's author may start again from, with another idea. */
export const restartableStages: readonly Stage[] = ["expired", "withdrawn"];

/** Stages that readers may see; who is a reader, `isPublic` and `mayRead` say. */
export const isPublicStage = (stage: Stage): boolean => publicStages.includes(stage);

/** The one rule of what anyone may read, signed out: never what a private circle keeps to its members. */
export const isPublic = (card: { stage: Stage; private?: boolean | undefined }): boolean =>
  isPublicStage(card.stage) && card.private !== true;

/** @throws Problem wrong-stage when the table has no such step, reasons-missing when it needs a reason. */
export function assertTransition(from: Stage, to: Stage, by: ActorKind, why: string | undefined): void {
  const step = transitions.find((t) => t.from === from && t.to === to && t.by === by);
  if (!step) throw new Problem("wrong-stage", { values: { from, to } });
  if (step.why === "required" && !why?.trim()) throw new Problem("reasons-missing");
}

/** @throws Problem wrong-stage when the undo of an import has no such step, or the idea was not imported */
export function assertImportStep({ stage, imported }: { stage: Stage; imported?: object }, to: Stage): void {
  if (!imported || !importSteps.some((step) => step.from === stage && step.to === to))
    throw new Problem("wrong-stage", { values: { from: stage, to } });
}

/** Support is open while the idea gathers and its deadline, if the clock runs, has not come. */
export function takesSupport(idea: { stage: Stage; endsAt?: string | undefined }, now: Date): boolean {
  return (
    supportableStages.includes(idea.stage) && (idea.endsAt === undefined || now.getTime() < Date.parse(idea.endsAt))
  );
}

/** @throws Problem support-closed, with the date when it closed. */
export function assertTakesSupport(idea: { stage: Stage; endsAt?: string | undefined }, now: Date): void {
  if (takesSupport(idea, now)) return;
  throw new Problem("support-closed", { values: { stage: idea.stage, ...(idea.endsAt && { closedAt: idea.endsAt }) } });
}
