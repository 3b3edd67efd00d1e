import { msPerDay } from "../platform/clock.ts";
import type { ProgrammeCard } from "../programmes/contract.ts";
import { enrollingStages } from "../programmes/lifecycle.ts";
import type { ProgrammeStore } from "../programmes/store.ts";
import { complete } from "./complete.ts";
import { endOffer, isOver } from "./end-offer.ts";
import { type FillDeps, fillSeats } from "./fill-seats.ts";
import type { EnrolmentStore } from "./store.ts";

export type RepairDeps = Omit<FillDeps, "enrolments" | "programmes"> & {
  enrolments: EnrolmentStore;
  programmes: Pick<ProgrammeStore, "findCard" | "cards">;
};
export type Repaired = { looked: number; failures: { programmeId: string; error: unknown }[] };

/** A tester's acceptance may have met the closing of their programme: it is looked at for so long. */
const freshlyClosedMs = 2 * msPerDay;

/** Once an hour, makes lost messages harmless: ends offers that are over, gives free seats away, completes what closed. */
export async function repairEnrolments(deps: RepairDeps, now: Date): Promise<Repaired> {
  const done: Repaired = { looked: 0, failures: [] };
  for (const card of await deps.programmes.cards()) {
    try {
      if (enrollingStages.includes(card.stage)) await repairOpen(deps, card, now);
      else if (isFreshlyClosed(card, now)) await complete(deps.enrolments, card.programmeId, now);
      done.looked++;
    } catch (error) {
      done.failures.push({ programmeId: card.programmeId, error });
    }
  }
  return done;
}

async function repairOpen(deps: RepairDeps, { programmeId, variants }: ProgrammeCard, now: Date): Promise<void> {
  const overdue = (await deps.enrolments.all(programmeId)).filter((each) => isOver(each, now));
  for (const each of overdue) await endOffer(deps.enrolments, each, now);
  for (const { variantId } of variants) await fillSeats(deps, programmeId, variantId, now);
}

const isFreshlyClosed = ({ stage, closedAt }: ProgrammeCard, now: Date): boolean =>
  stage === "closed" && closedAt !== undefined && now.getTime() < Date.parse(closedAt) + freshlyClosedMs;
