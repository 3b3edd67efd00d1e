import { Hono } from "hono";
import { requireMember } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import { ProgrammeRef } from "../programmes/contract.ts";
import { SurveyInput, SurveyRef, TaskRef } from "./contract.ts";
import { assertSurveyOpen } from "./survey-window.ts";
import { askedPhase, asTester, readPlan, type TesterDeps, takenTask, windowOf } from "./tester.ts";

/** What a tester has to do, does and says. */
export function testingRoutes(deps: TesterDeps) {
  const { testing, timeZone } = deps;
  return new Hono<Env>()
    .get("/programmes/:programmeId/tasks", requireMember, valid("param", ProgrammeRef), async (c) => {
      const tester = await asTester(deps, c.req.valid("param").programmeId, c.var.member.memberId);
      return c.json(await readPlan(deps, tester, c.var.now));
    })
    .put("/programmes/:programmeId/tasks/:taskId", requireMember, valid("param", TaskRef), async (c) => {
      const { programmeId, taskId } = c.req.valid("param");
      const { member, now } = c.var;
      const tester = await asTester(deps, programmeId, member.memberId);
      takenTask(tester, taskId, now, timeZone);
      await testing.markDone(programmeId, member.memberId, taskId, now.toISOString());
      return c.json(await readPlan(deps, tester, now));
    })
    .delete("/programmes/:programmeId/tasks/:taskId", requireMember, valid("param", TaskRef), async (c) => {
      const { programmeId, taskId } = c.req.valid("param");
      const { member, now } = c.var;
      const tester = await asTester(deps, programmeId, member.memberId);
      takenTask(tester, taskId, now, timeZone);
      await testing.markOpen(programmeId, member.memberId, taskId);
      return c.json(await readPlan(deps, tester, now));
    })
    .put(
      "/programmes/:programmeId/surveys/:phaseId",
      requireMember,
      valid("param", SurveyRef),
      valid("json", SurveyInput),
      async (c) => {
        const { programmeId, phaseId } = c.req.valid("param");
        const input = c.req.valid("json");
        const { member, now } = c.var;
        const tester = await asTester(deps, programmeId, member.memberId);
        const phase = askedPhase(tester, phaseId, input);
        assertSurveyOpen(windowOf(phase, tester.programme, now, timeZone));
        await testing.saveSurvey({ ...input, programmeId, phaseId, memberId: member.memberId, at: now.toISOString() });
        return c.json(await readPlan(deps, tester, now));
      },
    );
}
