import { Problem } from "../platform/problem.ts";
import type { ProgrammeCard } from "../programmes/contract.ts";
import type { Enrolment, Seat } from "./contract.ts";
import { freeSeat, nextSeat } from "./free-seat.ts";
import { seatTries } from "./limits.ts";
import { type Applicant, enrolmentStep } from "./steps.ts";
import type { EnrolmentStore } from "./store.ts";

export type PlacingDeps = {
  enrolments: Pick<EnrolmentStore, "of" | "take" | "taken" | "highest" | "first">;
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

/** At first one look at the highest seat that is taken; all seats are read only where that one is the last, or was lost. */
async function openSeat(deps: PlacingDeps, card: Card, variantId: string, tried: number): Promise<Seat | undefined> {
  const { enrolments, chance } = deps;
  const { programmeId, variants } = card;
  const how = tried === 0 ? "lately" : "strongly";
  const [highest, [waits]] = await Promise.all([
    tried === 0 ? enrolments.highest(programmeId, variantId) : undefined,
    enrolments.first(programmeId, variantId, 1, how),
  ]);
  const variant = variants.find((each) => each.variantId === variantId);
  if (!variant || waits) return undefined;
  const next = highest === undefined ? undefined : nextSeat(variant, highest);
  return next ?? freeSeat(variant, await enrolments.taken(programmeId, variantId, how), chance);
}
