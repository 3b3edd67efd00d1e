import type { CircleId, MemberId, ProgrammeId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import type { SessionMember } from "../platform/session.ts";
import { mayKnow, stranger } from "../programmes/access.ts";
import type { Programme, ProgrammeCard } from "../programmes/contract.ts";
import { enrollingStages } from "../programmes/lifecycle.ts";
import { type StandingDeps, standingIn } from "../programmes/standing.ts";
import type { Against, ApplicationInput, Enrolment } from "./contract.ts";
import { against, assertEligible, assertSaid, notOpen, suits, tiesAsked } from "./eligibility.ts";
import { type PlacingDeps, placed } from "./placed.ts";
import type { ProgrammeMemory } from "./programme-memory.ts";
import { answersTo, qualifies } from "./screening.ts";
import { type Applicant, applicantOf, enrolmentStep } from "./steps.ts";

export type EnrolDeps = PlacingDeps &
  StandingDeps & {
    remembered: ProgrammeMemory;
    belongs: (circleId: CircleId, memberId: MemberId) => Promise<boolean>;
  };
type Who = Pick<SessionMember, "memberId" | "name" | "lang" | "roles">;

/** Applying, coming back to the list, accepting the terms, leaving: what a tester does about their place. */
export function enrolmentActs(deps: EnrolDeps) {
  const { enrolments, remembered } = deps;

  /** @throws Problem not-found, the same whether a programme is hidden from them or there is none */
  async function known(programmeId: ProgrammeId, { memberId, roles }: Who, now: Date, how: "recent" | "fresh") {
    const programme = await remembered[how](programmeId, now);
    if (mayKnow(programme, roles, stranger)) return programme;
    if (mayKnow(programme, roles, await standingIn(deps, programme, memberId))) return programme;
    throw new Problem("not-found");
  }

  /** Why somebody cannot apply now. */
  async function reasons(card: ProgrammeCard, memberId: MemberId, now: Date): Promise<Against[]> {
    const asked = tiesAsked(card, now);
    const [supporter, belongs] = await Promise.all([
      asked.supporter && card.ideaId ? deps.supportsOne(card.ideaId, memberId) : false,
      asked.circle ? deps.belongs(card.circleId, memberId) : false,
    ]);
    return against(card, { supporter, belongs }, now);
  }

  /** A programme that somebody may apply to now; a refusal is never given on a remembered card. */
  async function open(programmeId: ProgrammeId, who: Who, now: Date): Promise<Programme> {
    const recent = await known(programmeId, who, now, "recent");
    if ((await reasons(recent, who.memberId, now)).length === 0) return recent;
    const programme = await known(programmeId, who, now, "fresh");
    assertEligible(await reasons(programme, who.memberId, now));
    return programme;
  }

  return {
    known: (programmeId: ProgrammeId, who: Who, now: Date) => known(programmeId, who, now, "fresh"),
    reasons,
    /** What stands against applying; undefined for a programme that they do not know of, or that takes nobody now. */
    async openTo(card: ProgrammeCard, { memberId, roles }: Who, now: Date): Promise<Against[] | undefined> {
      if (!enrollingStages.includes(card.stage)) return undefined;
      const knows = mayKnow(card, roles, stranger) || mayKnow(card, roles, await standingIn(deps, card, memberId));
      return knows ? reasons(card, memberId, now) : undefined;
    },
    /** @throws Problem not-found, not-eligible, invalid-input; screener-answered when other answers were given before */
    async apply(programmeId: ProgrammeId, input: ApplicationInput, who: Who, now: Date): Promise<Enrolment> {
      const programme = await open(programmeId, who, now);
      const applicant = applicantFor(programme, input, who, now);
      const fits = suits(programme.eligibility, input) && qualifies(programme.screener, applicant.answers);
      const enrolment = fits
        ? await placed(deps, programme, undefined, applicant, now)
        : await turnedDown(applicant, now);
      if (!saysTheSame(enrolment, applicant)) throw new Problem("screener-answered");
      return enrolment;
    },
    /** Back to the end of the list, or to a seat if one is free: what they answered still holds. */
    async queueAgain(programmeId: ProgrammeId, who: Who, now: Date): Promise<Enrolment> {
      const [programme, before] = await Promise.all([open(programmeId, who, now), ownOf(programmeId, who)]);
      if (before.status === "waiting" || before.status === "seated") return before;
      return placed(deps, programme, before, applicantOf(before), now);
    },
    /** @throws Problem terms-older, offer-over, enrolment-wrong-status */
    async accept(programmeId: ProgrammeId, version: number, who: Who, now: Date): Promise<Enrolment> {
      const programme = await known(programmeId, who, now, "fresh");
      assertEligible(notOpen(programme.stage));
      if (version !== programme.termsVersion)
        throw new Problem("terms-older", { values: { version: programme.termsVersion } });
      return changed(programmeId, who, (before) => {
        if (before.status === "active")
          return before.termsVersion === version ? before : enrolmentStep.agreedAnew(before, version, now);
        const after = enrolmentStep.active(before, version, now);
        if (now.getTime() >= Date.parse(before.acceptBy ?? "")) throw new Problem("offer-over");
        return after;
      });
    },
    /** The seat goes to the next in line. Left already: nothing changes. */
    leave: (programmeId: ProgrammeId, who: Who, now: Date): Promise<Enrolment> =>
      changed(programmeId, who, (before) => (before.status === "left" ? before : enrolmentStep.left(before, now))),
  };

  async function ownOf(programmeId: ProgrammeId, { memberId }: Who): Promise<Enrolment> {
    const found = await enrolments.of(programmeId, memberId);
    if (!found) throw new Problem("not-found");
    return found;
  }

  /** Takes a step from what is there, as often as another request comes first. */
  async function changed(
    programmeId: ProgrammeId,
    who: Who,
    step: (before: Enrolment) => Enrolment,
  ): Promise<Enrolment> {
    for (let tried = 0; tried < 4; tried++) {
      const before = await ownOf(programmeId, who);
      const after = step(before);
      if (after === before || (await enrolments.take(before, after)) === undefined) return after;
    }
    throw new Problem("busy");
  }

  async function turnedDown(applicant: Applicant, now: Date): Promise<Enrolment> {
    const after = enrolmentStep.disqualified(applicant, now);
    const refused = await enrolments.take(undefined, after);
    return refused === undefined ? after : ownOf(applicant.programmeId, { ...applicant, roles: [] });
  }
}

/** @throws Problem invalid-input naming what was not answered as it was asked */
function applicantFor(programme: Programme, input: ApplicationInput, who: Who, now: Date): Applicant {
  const { programmeId, variants, eligibility, screener } = programme;
  if (!variants.some(({ variantId }) => variantId === input.variantId))
    throw new Problem("invalid-input", { issues: [{ path: "variantId", code: "not-accepted" }] });
  assertSaid(eligibility, input);
  const { countries, ages, devices } = eligibility;
  return {
    programmeId,
    memberId: who.memberId,
    name: who.name,
    lang: who.lang,
    version: 1,
    appliedAt: now.toISOString(),
    variantId: input.variantId,
    answers: answersTo(screener, input.answers),
    // What was not asked for is not kept.
    ...(countries && input.country && { country: input.country }),
    ...(ages && input.ageBand && { ageBand: input.ageBand }),
    ...(devices && input.device && { device: input.device }),
  };
}

/** The same application, sent again. */
function saysTheSame(kept: Enrolment, sent: Applicant): boolean {
  const said = ({ variantId, answers, country, ageBand, device }: Applicant) =>
    JSON.stringify([variantId, answers.map((each) => Object.entries(each).toSorted()), country, ageBand, device]);
  return said(kept) === said(sent);
}
