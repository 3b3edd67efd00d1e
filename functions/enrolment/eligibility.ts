import { Problem } from "../platform/problem.ts";
import type { ProgrammeCard } from "../programmes/contract.ts";
import { enrollingStages, type ProgrammeStage } from "../programmes/lifecycle.ts";
import type { Against, ApplicationInput } from "./contract.ts";

/** What must be known of somebody besides what they say of themselves; read only where the programme asks for it. */
export type Ties = { supporter: boolean; belongs: boolean };
type Asking = Pick<ProgrammeCard, "stage" | "eligibility" | "priorityUntil">;

export const tiesAsked = ({ eligibility, priorityUntil }: Asking, now: Date) => ({
  supporter: eligibility.supporters || isPriority(priorityUntil, now),
  circle: eligibility.circle,
});

/** Everything that stands against it, so that nobody is sent away twice. */
export function against(card: Asking, { supporter, belongs }: Ties, now: Date): Against[] {
  const { stage, eligibility, priorityUntil } = card;
  const found = notOpen(stage);
  if (found.length > 0) return found;
  if (eligibility.supporters && !supporter) found.push({ why: "supporters" });
  else if (priorityUntil && isPriority(priorityUntil, now) && !supporter)
    found.push({ why: "priority", until: priorityUntil });
  if (eligibility.circle && !belongs) found.push({ why: "circle" });
  return found;
}

/** Before a programme opens and after it closed nobody's place changes but by the platform. */
export function notOpen(stage: ProgrammeStage): Against[] {
  if (enrollingStages.includes(stage)) return [];
  return [{ why: stage === "closed" ? "closed" : "not-open" }];
}

/** @throws Problem not-eligible with the first reason */
export function assertEligible(reasons: readonly Against[]): void {
  const [first] = reasons;
  if (first) throw new Problem("not-eligible", { values: first });
}

const isPriority = (until: string | undefined, now: Date) => until !== undefined && now.getTime() < Date.parse(until);

/** What applicants say of themselves, where it is asked for at all. */
type Said = Pick<ApplicationInput, "country" | "ageBand" | "device">;

/** @throws Problem invalid-input naming what was asked for and not said */
export function assertSaid({ countries, ages, devices }: ProgrammeCard["eligibility"], said: Said): void {
  const issues = [
    ...(countries && !said.country ? ["country"] : []),
    ...(ages && !said.ageBand ? ["ageBand"] : []),
    ...(devices && !said.device ? ["device"] : []),
  ].map((path) => ({ path, code: "missing" }));
  if (issues.length > 0) throw new Problem("invalid-input", { issues });
}

/** Whether what they say is among what the programme looks for. */
export function suits({ countries, ages, devices }: ProgrammeCard["eligibility"], said: Said): boolean {
  const among = <T>(wanted: readonly T[] | undefined, it: T | undefined) => !wanted || (!!it && wanted.includes(it));
  return among(countries, said.country) && among(ages, said.ageBand) && among(devices, said.device);
}
