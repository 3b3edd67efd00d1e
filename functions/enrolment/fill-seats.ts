import type { ProgrammeId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { enrollingStages } from "../programmes/lifecycle.ts";
import type { ProgrammeStore } from "../programmes/store.ts";
import type { Enrolment } from "./contract.ts";
import { freeSeat } from "./free-seat.ts";
import type { PlacingDeps } from "./placed.ts";
import { applicantOf, enrolmentStep } from "./steps.ts";

export type FillDeps = PlacingDeps & {
  programmes: Pick<ProgrammeStore, "findCard">;
};
/** So many lost races in a row, and the message comes back later. */
const lostRacesAtMost = 40;

/**
 * Gives free seats of a variant to whoever waits, in the order of the list, until there is no seat or nobody: each time to the
 * first, read strongly, so that two who do this at once meet on the same person and nobody is passed over.
 */
export async function fillSeats(
  deps: FillDeps,
  programmeId: ProgrammeId,
  variantId: string,
  now: Date,
): Promise<Enrolment[]> {
  const seated: Enrolment[] = [];
  const card = await deps.programmes.findCard(programmeId);
  const variant = card?.variants.find((each) => each.variantId === variantId);
  if (!card || !variant || !enrollingStages.includes(card.stage)) return seated;
  for (let lost = 0; lost < lostRacesAtMost; ) {
    const [first] = await deps.enrolments.first(programmeId, variantId, 1);
    const seat = first && freeSeat(variant, await deps.enrolments.taken(programmeId, variantId), deps.chance);
    if (!seat) return seated;
    const before = await deps.enrolments.of(programmeId, first.memberId);
    if (before?.status !== "waiting" || before.since !== first.since) {
      lost++;
      continue;
    }
    const after = enrolmentStep.seated(before, applicantOf(before), seat, card, now);
    if ((await deps.enrolments.take(before, after)) === undefined) seated.push(after);
    else lost++;
  }
  throw new Problem("busy");
}
