import { Problem } from "../platform/problem.ts";
import type { ProgrammeCard } from "../programmes/contract.ts";
import type { Enrolment, Seat } from "./contract.ts";
import { freeSeat } from "./free-seat.ts";
import { seatTries } from "./limits.ts";
import { type Applicant, enrolmentStep } from "./steps.ts";
import type { EnrolmentStore } from "./store.ts";

export type PlacingDeps = {
  enrolments: Pick<EnrolmentStore, "of" | "take" | "taken" | "first">;
  /** From 0 to 1. */
  chance: () => number;
};
type Card = Pick<ProgrammeCard, "programmeId" | "variants" | "acceptHours">;

/**
 * A seat if one is free and nobody waits, else a place at the end of the list. What is looked at here is a hint: the seat
 * itself says whether it is taken, and whoever missed one that freed meanwhile gets it from the list (`fill-seats`).
 * Answers the enrolment as it stands; where another request was first, theirs.
 */
export async function placed(
  deps: PlacingDeps,
  card: Card,
  before: Enrolment | undefined,
  applicant: Applicant,
  now: Date,
): Promise<Enrolment> {
  for (let tried = 0; tried <= seatTries; tried++) {
    const seat = tried < seatTries ? await openSeat(deps, card, applicant.variantId, tried) : undefined;
    const after = seat
      ? enrolmentStep.seated(before, applicant, seat, card, now)
      : enrolmentStep.waiting(before, applicant, now);
    const refused = await deps.enrolments.take(before, after);
    if (refused === undefined) return after;
    const current = refused === 0 && (await deps.enrolments.of(card.programmeId, applicant.memberId));
    if (current) return current;
  }
  throw new Problem("busy");
}

async function openSeat(
  { enrolments, chance }: PlacingDeps,
  { programmeId, variants }: Card,
  variantId: string,
  tried: number,
): Promise<Seat | undefined> {
  const how = tried === 0 ? "lately" : "strongly";
  const [taken, [waits]] = await Promise.all([
    enrolments.taken(programmeId, variantId, how),
    enrolments.first(programmeId, variantId, 1, how),
  ]);
  const variant = variants.find((each) => each.variantId === variantId);
  return variant && !waits ? freeSeat(variant, taken, tried, chance) : undefined;
}
