import type { ProgrammeCard } from "../programmes/contract.ts";
import type { Enrolment, Seat } from "./contract.ts";
import { assertEnrolmentStep, type EnrolmentStatus } from "./lifecycle.ts";

const msPerHour = 3_600_000;

/** Whoever applies, before it is known where they come to stand. */
export type Applicant = Omit<Enrolment, "status" | "since" | "seat" | "acceptBy">;
type By = Parameters<typeof assertEnrolmentStep>[2];
/** An enrolment as it was read, and undefined for a first application. */
type Before = Enrolment | undefined;

/** How an enrolment changes: each step through the table of steps, each a version further. */
export const enrolmentStep = {
  /** A seat is theirs until `acceptBy`; the list gives it, or they take it on the spot. */
  seated(
    before: Before,
    applicant: Applicant,
    seat: Seat,
    card: Pick<ProgrammeCard, "acceptHours">,
    now: Date,
  ): Enrolment {
    const by = before?.status === "waiting" ? "platform" : "tester";
    const acceptBy = new Date(now.getTime() + card.acceptHours * msPerHour).toISOString();
    return { ...moved(before, applicant, "seated", by), since: now.toISOString(), seat, acceptBy };
  },
  waiting: (before: Before, applicant: Applicant, now: Date): Enrolment => ({
    ...moved(before, applicant, "waiting", "tester"),
    since: now.toISOString(),
  }),
  disqualified: (applicant: Applicant, now: Date): Enrolment => ({
    ...moved(undefined, applicant, "disqualified", "tester"),
    since: now.toISOString(),
  }),
  active: (before: Enrolment, termsVersion: number, now: Date): Enrolment => ({
    ...kept(before, "active", "tester"),
    acceptedAt: now.toISOString(),
    termsVersion,
  }),
  /** The words of the terms changed while they tested. */
  agreedAnew: (before: Enrolment, termsVersion: number, now: Date): Enrolment => ({
    ...before,
    version: before.version + 1,
    acceptedAt: now.toISOString(),
    termsVersion,
  }),
  left: (before: Enrolment, now: Date): Enrolment => ended(before, "left", "tester", now),
  lapsed: (before: Enrolment, now: Date): Enrolment => ended(before, "lapsed", "platform", now),
  /** The programme closed before they could begin; whether they had an offer stays known to its figures. */
  unplaced: (before: Enrolment, now: Date): Enrolment => ({
    ...ended(before, "unplaced", "platform", now),
    ...(before.status === "seated" && { offered: true as const }),
  }),
  completed: (before: Enrolment): Enrolment => kept(before, "completed", "platform"),
  removed: (before: Enrolment, removal: { by: string; why: string }, now: Date): Enrolment => ({
    ...ended(before, "removed", "staff", now),
    removal: { at: now.toISOString(), ...removal },
  }),
};

function moved(before: Before, applicant: Applicant, to: EnrolmentStatus, by: By): Omit<Enrolment, "since"> {
  assertEnrolmentStep(before?.status ?? "none", to, by);
  return { ...applicant, status: to, version: (before?.version ?? 0) + 1 };
}

/** Keeps the seat; an offer that was taken has no end. */
function kept(before: Enrolment, to: EnrolmentStatus, by: By): Enrolment {
  assertEnrolmentStep(before.status, to, by);
  const { acceptBy: _, ...rest } = before;
  return { ...rest, status: to, version: before.version + 1 };
}

function ended(before: Enrolment, to: EnrolmentStatus, by: By, now: Date): Enrolment {
  const { seat: _, ...rest } = kept(before, to, by);
  return { ...rest, since: now.toISOString() };
}

/** Somebody as they applied, to be placed again. */
export function applicantOf({ status: _s, since: _a, seat: _t, acceptBy: _b, ...applicant }: Enrolment): Applicant {
  return applicant;
}
