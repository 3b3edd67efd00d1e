import { Hono } from "hono";
import { newActId } from "../acts/contract.ts";
import { requireMember, requireRole } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import { Problem } from "../platform/problem.ts";
import { type Report, ReportInput, SettleInput, type Target, TargetRef, targetName, targetOf } from "./contract.ts";
import { type FileDeps, fileReport } from "./file-report.ts";
import { type SettleDeps, settle } from "./settle.ts";

export type ReportRoutesDeps = FileDeps & SettleDeps;
const moderator = requireRole("moderator");

/** Members report what breaks a rule and hear what came of it; moderators settle. */
export function reportRoutes(deps: ReportRoutesDeps) {
  const { reports } = deps;
  return new Hono<Env>()
    .get("/reports", requireMember, async (c) =>
      c.json({ reports: (await reports.reportsOf(c.var.member.memberId)).map(forReporter) }),
    )
    .put("/reports/:target", requireMember, valid("param", TargetRef), valid("json", ReportInput), async (c) => {
      const target = targetIn(c.req.valid("param").target);
      return c.json(forReporter(await fileReport(deps, target, c.req.valid("json"), c.var.member, c.var.now)));
    })
    .get("/studio/reports", moderator, async (c) => c.json({ cases: await reports.openCases() }))
    .get("/studio/reports/:target", moderator, valid("param", TargetRef), async (c) => {
      const { target: name } = c.req.valid("param");
      const { ideaId, commentId } = targetIn(name);
      const [open, filed, card, comment] = await Promise.all([
        reports.case(name),
        reports.reports(name),
        deps.ideas.card(ideaId),
        commentId && deps.talk.find(ideaId, commentId),
      ]);
      const { name: circleName, rules } = await deps.circle(card.circleId);
      return c.json({
        case: open,
        reports: filed.filter(({ settledAt }) => !settledAt).map(withoutReporter),
        card,
        ...(comment && { comment }),
        circle: { name: circleName, rules },
      });
    })
    .put("/studio/reports/:target", moderator, valid("param", TargetRef), valid("json", SettleInput), async (c) => {
      const target = targetIn(c.req.valid("param").target);
      const { member: by, now } = c.var;
      await settle(deps, target, c.req.valid("json"), { actId: newActId(now, deps.random), by, now });
      return c.body(null, 204);
    });
}

/** @throws Problem not-found */
function targetIn(name: string): Target {
  const target = targetOf(name);
  if (!target) throw new Problem("not-found");
  return target;
}

const forReporter = ({ reporterId: _, ...report }: Report) => ({ ...report, target: targetName(report) });
/** Moderators judge the thing, not who reported it. */
const withoutReporter = ({ reason, word, lang, at }: Report) => ({ reason, ...(word && { word }), lang, at });
