import { Hono } from "hono";
import { requireMember } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import type { MemberId, ProgrammeId } from "../platform/ids.ts";
import type { SessionMember } from "../platform/session.ts";
import { type ProgrammeCard, ProgrammeRef } from "../programmes/contract.ts";
import { type FindIdea, type Pictured, pictured } from "../programmes/pictured.ts";
import type { ProgrammeStore } from "../programmes/store.ts";
import { type EnrolDeps, enrolmentActs } from "./act.ts";
import { type Against, ApplicationInput, type OwnEnrolment, TermsInput } from "./contract.ts";
import { shownToTester } from "./shown.ts";
import type { EnrolmentStore } from "./store.ts";

export type EnrolmentRoutesDeps = Omit<EnrolDeps, "enrolments"> & {
  enrolments: EnrolmentStore;
  programmes: Pick<ProgrammeStore, "cards">;
  findIdea: FindIdea;
};
type OwnTest = { programme: Pictured; enrolment: OwnEnrolment };
type Opening = { programme: Pictured; against: Against[] };

/** A tester's own place in a programme: PUT applies, DELETE leaves; both may be sent twice. */
export function enrolmentRoutes(deps: EnrolmentRoutesDeps) {
  const acts = enrolmentActs(deps);
  const { enrolments } = deps;
  return new Hono<Env>()
    .get("/my/tests", requireMember, async (c) => {
      const { member, now } = c.var;
      const [mine, cards] = await Promise.all([enrolments.ofMember(member.memberId), deps.programmes.cards()]);
      const [tests, openings] = await Promise.all([
        Promise.all(mine.map((each) => ownTest(cards, each, member.memberId))),
        Promise.all(
          cards.filter(({ programmeId }) => !mine.includes(programmeId)).map((card) => opening(card, member, now)),
        ),
      ]);
      return c.json({ tests: tests.flat(), openings: openings.flat() });
    })
    .get("/programmes/:programmeId/application", requireMember, valid("param", ProgrammeRef), async (c) => {
      const { member, now } = c.var;
      const programme = await acts.known(c.req.valid("param").programmeId, member, now);
      const [enrolment, reasons, taken] = await Promise.all([
        enrolments.of(programme.programmeId, member.memberId),
        acts.reasons(programme, member.memberId, now),
        enrolments.allTaken(programme.programmeId),
      ]);
      const seats = programme.variants.map(({ variantId, seats }) => ({
        variantId,
        seats,
        taken: taken.filter((seat) => seat.variantId === variantId).length,
      }));
      return c.json({
        against: reasons,
        seats,
        ...(enrolment && { enrolment: await shownToTester(enrolments, enrolment) }),
      });
    })
    .put(
      "/programmes/:programmeId/application",
      requireMember,
      valid("param", ProgrammeRef),
      valid("json", ApplicationInput),
      async (c) => {
        const { programmeId } = c.req.valid("param");
        const enrolment = await acts.apply(programmeId, c.req.valid("json"), c.var.member, c.var.now);
        return c.json({ status: enrolment.status });
      },
    )
    .delete("/programmes/:programmeId/application", requireMember, valid("param", ProgrammeRef), async (c) => {
      await acts.leave(c.req.valid("param").programmeId, c.var.member, c.var.now);
      return c.body(null, 204);
    })
    .put("/programmes/:programmeId/application/place", requireMember, valid("param", ProgrammeRef), async (c) => {
      const enrolment = await acts.queueAgain(c.req.valid("param").programmeId, c.var.member, c.var.now);
      return c.json({ status: enrolment.status });
    })
    .put(
      "/programmes/:programmeId/terms",
      requireMember,
      valid("param", ProgrammeRef),
      valid("json", TermsInput),
      async (c) => {
        const { programmeId } = c.req.valid("param");
        const enrolment = await acts.accept(programmeId, c.req.valid("json").version, c.var.member, c.var.now);
        return c.json({ status: enrolment.status });
      },
    );

  /** What they may apply to now, or why not yet. */
  async function opening(programme: ProgrammeCard, who: SessionMember, now: Date): Promise<Opening[]> {
    const reasons = await acts.openTo(programme, who, now);
    return reasons ? [{ programme: await pictured(deps.findIdea, programme), against: reasons }] : [];
  }

  async function ownTest(
    cards: readonly ProgrammeCard[],
    programmeId: ProgrammeId,
    memberId: MemberId,
  ): Promise<OwnTest[]> {
    const programme = cards.find((card) => card.programmeId === programmeId);
    const enrolment = await enrolments.of(programmeId, memberId);
    if (!programme || !enrolment) return [];
    const [card, own] = await Promise.all([pictured(deps.findIdea, programme), shownToTester(enrolments, enrolment)]);
    return [{ programme: card, enrolment: own }];
  }
}
