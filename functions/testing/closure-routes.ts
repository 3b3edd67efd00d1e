import { Hono } from "hono";
import type { Enrolment } from "../enrolment/contract.ts";
import { requireMember, requireRole } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import type { MemberId, ProgrammeId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { type Programme, ProgrammeRef } from "../programmes/contract.ts";
import { assertRewarded, type ClosureDeps, studioClosure, testerClosure } from "./closure.ts";
import { ConsentInput, PublicationInput, type Results, ResultsInput, RewardRef } from "./closure-contract.ts";
import { drafted, published } from "./results.ts";
import { asTester, type TesterDeps } from "./tester.ts";

/** How a test ends, for its testers. */
export function closureRoutes(deps: ClosureDeps & TesterDeps) {
  return new Hono<Env>()
    .get("/programmes/:programmeId/closure", requireMember, valid("param", ProgrammeRef), async (c) => {
      const tester = await asTester(deps, c.req.valid("param").programmeId, c.var.member.memberId);
      return c.json(await testerClosure(deps, tester));
    })
    .put(
      "/programmes/:programmeId/consent",
      requireMember,
      valid("param", ProgrammeRef),
      valid("json", ConsentInput),
      async (c) => {
        const { memberId, name, lang } = c.var.member;
        const { programmeId } = c.req.valid("param");
        const tester = await asTester(deps, programmeId, memberId);
        if (c.req.valid("json").further)
          await deps.closure.consent({ memberId, name, lang, programmeId, at: c.var.now.toISOString() });
        else await deps.closure.withdrawConsent(memberId);
        return c.json(await testerClosure(deps, tester));
      },
    );
}

export type StudioClosureDeps = ClosureDeps & {
  /** @throws Problem not-found */
  programme: (programmeId: ProgrammeId) => Promise<Programme>;
  enrolmentOf: (programmeId: ProgrammeId, memberId: MemberId) => Promise<Enrolment | undefined>;
};
const product = requireRole("product");
const staff = requireRole("product", "brand");

/** The same, for the team. */
export function studioClosureRoutes(deps: StudioClosureDeps) {
  const { closure, programme } = deps;
  const save = async (results: Results) => {
    if (!(await closure.saveResults(results, results.version - 1))) throw new Problem("results-changed-meanwhile");
    return results;
  };
  return new Hono<Env>()
    .get("/studio/programmes/:programmeId/closure", staff, valid("param", ProgrammeRef), async (c) =>
      c.json(await studioClosure(deps, await programme(c.req.valid("param").programmeId))),
    )
    .put(
      "/studio/programmes/:programmeId/results",
      product,
      valid("param", ProgrammeRef),
      valid("json", ResultsInput),
      async (c) => {
        const [of, before] = await read(c.req.valid("param").programmeId);
        return c.json(await save(drafted(of, before, c.req.valid("json"), authorOf(c.var.member), c.var.now)));
      },
    )
    .put(
      "/studio/programmes/:programmeId/results/publication",
      product,
      valid("param", ProgrammeRef),
      valid("json", PublicationInput),
      async (c) => {
        const [of, before] = await read(c.req.valid("param").programmeId);
        return c.json(
          await save(published(of, before, c.req.valid("json").version, authorOf(c.var.member), c.var.now)),
        );
      },
    )
    .put("/studio/programmes/:programmeId/rewards/:memberId", product, valid("param", RewardRef), async (c) => {
      const { programmeId, memberId } = c.req.valid("param");
      assertRewarded(await programme(programmeId), await deps.enrolmentOf(programmeId, memberId));
      await closure.reward({ programmeId, memberId, by: authorOf(c.var.member), at: c.var.now.toISOString() });
      return c.body(null, 204);
    })
    .delete("/studio/programmes/:programmeId/rewards/:memberId", product, valid("param", RewardRef), async (c) => {
      const { programmeId, memberId } = c.req.valid("param");
      await programme(programmeId);
      await closure.unreward(programmeId, memberId);
      return c.body(null, 204);
    });

  function read(programmeId: ProgrammeId) {
    return Promise.all([programme(programmeId), closure.results(programmeId)]);
  }
}

const authorOf = ({ memberId, name }: { memberId: MemberId; name: string }) => ({ memberId, name });
