import { parsed } from "../platform/http.ts";
import { type Issue, Problem } from "../platform/problem.ts";
import { type Phase, type Programme, ProgrammeInput, type Question } from "./contract.ts";
import { assertReady } from "./ready.ts";

/** The lowest number of seats that each variant may have: what is taken stays. */
export type TakenSeats = Readonly<Record<string, number>>;

/**
 * What may still be changed once people applied: nothing that they were told, gave or took. A draft changes freely, with gaps.
 * @throws Problem programme-wrong-stage when it is closed; invalid-input naming each change that comes too late
 */
export function assertMayChange(before: Programme, input: ProgrammeInput, taken: TakenSeats, today: string): void {
  if (before.stage === "draft") return;
  if (before.stage === "closed") throw new Problem("programme-wrong-stage", { values: { from: before.stage } });
  assertReady(parsed(ProgrammeInput, input));
  const issues = [
    ...fixed.filter((field) => before[field] !== input[field]).map((field) => ({ path: field, code: "fixed-by-now" })),
    ...seatFaults(before, input, taken),
    ...phaseFaults(before.phases, input.phases, today),
    ...gone("features", before.features, input.features, ({ featureId }) => featureId),
    ...questionFaults(before.screener, input.screener),
  ];
  if (issues.length > 0) throw new Problem("invalid-input", { issues });
}

/** What people were told when they applied. */
const fixed = ["kind", "circleId", "ideaId", "visibility"] as const;

const fault = (path: string, code: string, limit?: number): Issue => ({ path, code, ...(limit && { limit }) });

/** Parts that answers, reports or seats name cannot go; new ones may come. */
const gone = <T>(path: string, before: readonly T[], after: readonly T[], idOf: (part: T) => string): Issue[] =>
  before.some((part) => !after.some((other) => idOf(other) === idOf(part))) ? [fault(path, "in-use")] : [];

function seatFaults({ variants }: Programme, after: ProgrammeInput, taken: TakenSeats): Issue[] {
  const fewer = after.variants.flatMap(({ variantId, seats }, place) => {
    const least = taken[variantId] ?? 0;
    return seats < least ? [fault(`variants.${place}.seats`, "seats-taken", least)] : [];
  });
  return [...gone("variants", variants, after.variants, ({ variantId }) => variantId), ...fewer];
}

/** What ended is as it was; what began began then, and does not end in the past; what is to come moves freely. */
function phaseFaults(before: readonly Phase[], after: readonly Phase[], today: string): Issue[] {
  return [
    ...before.filter(({ from }) => from <= today).flatMap((phase) => begunFaults(phase, after, today)),
    ...after.flatMap((phase, place) =>
      before.some(({ phaseId }) => phaseId === phase.phaseId) || phase.from > today
        ? []
        : [fault(`phases.${place}.from`, "already-past")],
    ),
    ...after.flatMap((phase, place) => {
      const was = before.find(({ phaseId }) => phaseId === phase.phaseId);
      return was && was.from > today && phase.from <= today ? [fault(`phases.${place}.from`, "already-past")] : [];
    }),
  ];
}

function begunFaults(was: Phase, after: readonly Phase[], today: string): Issue[] {
  const place = after.findIndex(({ phaseId }) => phaseId === was.phaseId);
  const now = after[place];
  if (!now) return [fault("phases", "in-use")];
  const at = `phases.${place}`;
  const ended = was.to < today;
  return [
    ...(now.from === was.from ? [] : [fault(`${at}.from`, "fixed-by-now")]),
    ...(ended && now.to !== was.to ? [fault(`${at}.to`, "already-past")] : []),
    ...(!ended && now.to < today ? [fault(`${at}.to`, "already-past")] : []),
    ...gone(`${at}.tasks`, was.tasks, now.tasks, ({ taskId }) => taskId),
  ];
}

/** Whoever answered is not asked again: questions and their options stay, words and effects may change. */
function questionFaults(before: readonly Question[], after: readonly Question[]): Issue[] {
  return [
    ...gone("screener", before, after, ({ questionId, kind }) => `${questionId} ${kind}`),
    ...before.flatMap((was) => {
      const place = after.findIndex(({ questionId }) => questionId === was.questionId);
      const now = after[place];
      return now ? gone(`screener.${place}.options`, optionsOf(was), optionsOf(now), ({ optionId }) => optionId) : [];
    }),
  ];
}
const optionsOf = (question: Question) => ("options" in question ? question.options : []);
