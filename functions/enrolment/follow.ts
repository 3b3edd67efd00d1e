import type { Event } from "../events/catalogue.ts";
import type { Table } from "../platform/table.ts";
import { enrollingStages } from "../programmes/lifecycle.ts";
import { complete } from "./complete.ts";
import { awaitAnswer } from "./end-offer.ts";
import { type FillDeps, fillSeats } from "./fill-seats.ts";
import type { EnrolmentStore } from "./store.ts";

export type FollowDeps = Omit<FillDeps, "enrolments"> & { table: Table; enrolments: EnrolmentStore };
type Of<T extends Event["type"]> = Extract<Event, { type: T }>;

/**
 * What follows from a seat that freed, somebody who joined the list, an offer, a programme that opened, grew or closed.
 * Whoever found no seat puts their place first and is looked at after; whoever frees a seat causes a look too: one of the two
 * sees the other.
 */
export async function followEnrolment(deps: FollowDeps, event: Event, now: Date): Promise<void> {
  if (event.type === "seat.freed") await fillSeats(deps, event.programmeId, event.variantId, now);
  else if (event.type === "tester.moved") await followTester(deps, event, now);
  else if (event.type === "programme.changed") await followProgramme(deps, event, now);
}

async function followTester(deps: FollowDeps, { programmeId, variantId, memberId, to }: Of<"tester.moved">, now: Date) {
  if (to !== "waiting" && to !== "seated") return;
  // Somebody applied on a remembered card, in the moment that the programme closed.
  if ((await deps.programmes.findCard(programmeId))?.stage === "closed")
    await complete(deps.enrolments, programmeId, now);
  else if (to === "waiting") await fillSeats(deps, programmeId, variantId, now);
  const enrolment = await deps.enrolments.of(programmeId, memberId);
  if (enrolment?.status === "seated") await awaitAnswer(deps.table, enrolment);
}

async function followProgramme(deps: FollowDeps, { programmeId, to }: Of<"programme.changed">, now: Date) {
  if (to === "closed") await complete(deps.enrolments, programmeId, now);
  if (!enrollingStages.some((stage) => stage === to)) return;
  const card = await deps.programmes.findCard(programmeId);
  for (const { variantId } of card?.variants ?? []) await fillSeats(deps, programmeId, variantId, now);
}
