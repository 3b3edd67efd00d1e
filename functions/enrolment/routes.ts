import { Hono } from "hono";
import { requireMember } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import type { ProgrammeId } from "../platform/ids.ts";
import { type ProgrammeCard, ProgrammeRef } from "../programmes/contract.ts";
import type { ProgrammeStore } from "../programmes/store.ts";
import { type EnrolDeps, enrolmentActs } from "./act.ts";
import { ApplicationInput, TermsInput } from "./contract.ts";
import { type OwnEnrolment, shownToTester } from "./shown.ts";
import type { EnrolmentStore } from "./store.ts";

export type EnrolmentRoutesDeps = Omit<EnrolDeps, "enrolments"> & {
  enrolments: EnrolmentStore;
  programmes: Pick<ProgrammeStore, "findCard">;
};

/** A tester's own place in a programme: PUT applies, DELETE leaves; both may be sent twice. */
export function enrolmentRoutes(deps: EnrolmentRoutesDeps) {
  const acts = enrolmentActs(deps);
  const { enrolments } = deps;
  return new Hono<Env>()
    .get("/my/tests", requireMember, async (c) => {
      const found = await enrolments.ofMember(c.var.member.memberId);
      return c.json({ tests: (await Promise.all(found.map((each) => ownTest(each, c.var.member.memberId)))).flat() });
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

  async function ownTest(
    programmeId: ProgrammeId,
    memberId: Parameters<EnrolmentStore["of"]>[1],
  ): Promise<{ programme: ProgrammeCard; enrolment: OwnEnrolment }[]> {
    const [programme, enrolment] = await Promise.all([
      deps.programmes.findCard(programmeId),
      enrolments.of(programmeId, memberId),
    ]);
    return programme && enrolment ? [{ programme, enrolment: await shownToTester(enrolments, enrolment) }] : [];
  }
}
