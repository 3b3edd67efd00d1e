import { type Issue, Problem } from "../platform/problem.ts";
import type { Phase, ProgrammeInput, Question } from "./contract.ts";

/**
 * What the shape of a programme does not say: its phases follow one another, its parts have ids of their own.
 * @throws Problem invalid-input naming each fault
 */
export function assertReady(programme: ProgrammeInput): void {
  const issues = [
    ...phaseFaults(programme.phases, programme.kind),
    ...programme.screener.flatMap(questionFaults),
    ...twice("variants", programme.variants, ({ variantId }) => variantId),
    ...twice("features", programme.features, ({ featureId }) => featureId),
    ...twice("phases", programme.phases, ({ phaseId }) => phaseId),
    ...twice("screener", programme.screener, ({ questionId }) => questionId),
    ...(programme.kind === "software" && programme.variants.length > 1
      ? [{ path: "variants", code: "too-many", limit: 1 }]
      : []),
    ...(programme.eligibility.supporters && !programme.ideaId
      ? [{ path: "eligibility.supporters", code: "not-accepted" }]
      : []),
  ];
  if (issues.length > 0) throw new Problem("invalid-input", { issues });
}

function phaseFaults(phases: readonly Phase[], kind: ProgrammeInput["kind"]): Issue[] {
  return phases.flatMap((phase, place) => {
    const at = `phases.${place}`;
    const before = phases[place - 1];
    return [
      ...(phase.kind === kindAt(place, phases.length) ? [] : [{ path: `${at}.kind`, code: "not-accepted" }]),
      ...(phase.to < phase.from ? [{ path: `${at}.to`, code: "ends-before-it-begins" }] : []),
      ...(before && phase.from <= before.to ? [{ path: `${at}.from`, code: "overlaps" }] : []),
      ...phase.tasks.flatMap((task, number) => [
        ...(task.dueOn && (task.dueOn < phase.from || task.dueOn > phase.to)
          ? [{ path: `${at}.tasks.${number}.dueOn`, code: "outside-its-phase" }]
          : []),
        ...(task.daysAfterReceipt && kind === "software"
          ? [{ path: `${at}.tasks.${number}.daysAfterReceipt`, code: "not-accepted" }]
          : []),
      ]),
      ...twice(`${at}.tasks`, phase.tasks, ({ taskId }) => taskId),
    ];
  });
}

const kindAt = (place: number, length: number): Phase["kind"] =>
  place === 0 ? "onboarding" : place === length - 1 ? "closure" : "engagement";

function questionFaults(question: Question, place: number): Issue[] {
  const at = `screener.${place}`;
  if (question.kind === "scale")
    return question.atLeast !== undefined && (question.atLeast < question.from || question.atLeast > question.to)
      ? [{ path: `${at}.atLeast`, code: "off-its-scale" }]
      : [];
  if (question.kind === "text") return [];
  const all = question.options.every(({ effect }) => effect === "disqualifies");
  return [
    ...(all ? [{ path: `${at}.options`, code: "nobody-qualifies" }] : []),
    ...twice(`${at}.options`, question.options, ({ optionId }) => optionId),
  ];
}

/** The second of two parts with one id: answers and reports could not tell them apart. */
const twice = <T>(path: string, parts: readonly T[], idOf: (part: T) => string): Issue[] =>
  parts.flatMap((part, place) =>
    parts.findIndex((other) => idOf(other) === idOf(part)) < place ? [{ path: `${path}.${place}`, code: "twice" }] : [],
  );
