import { Hono } from "hono";
import type { ReportPageModel } from "../../web/models.ts";
import { paths } from "../../web/paths.ts";
import { type Ctx, type Env, parsed } from "../platform/http.ts";
import { markdownToHtml } from "../platform/markdown.ts";
import { Problem, problemStatus } from "../platform/problem.ts";
import { ReportInput, type Target, targetName, targetOf } from "../reports/contract.ts";
import { type FileDeps, fileReport, reportable } from "../reports/file-report.ts";
import { type Fields, textFields } from "./answers-form.ts";
import { languageOfPath } from "./page-at.ts";
import { presentCard } from "./present-card.ts";
import type { Press } from "./press.ts";

export type ReportFormsDeps = FileDeps & { press: Press };
type Refused = Pick<ReportPageModel, "problem" | "typed">;

/** Reporting by a plain form, and what came of one's own reports. */
export function reportForms(deps: ReportFormsDeps) {
  const { press, reports } = deps;

  async function show(c: Ctx, target: Target, refused: Refused = {}) {
    const lang = languageOfPath(c.req.path);
    const { session } = c.var;
    // One's own report is told of even when what it was about is gone.
    const own = session && (await reports.find(targetName(target), session.memberId));
    const { card, circle, comment } = await reportable(deps, target, session, own !== undefined);
    const model: ReportPageModel = {
      target: targetName(target),
      card: presentCard(card, circle, lang),
      ...(comment?.text && {
        comment: { name: comment.name, html: markdownToHtml(comment.text), textLang: comment.lang },
      }),
      rules: circle.rules.map((rule) => rule[lang]),
      ...(own && { own }),
      ...(session && { signedInAs: session.name }),
      ...refused,
    };
    return press.html({ page: "report", model }, lang);
  }

  return new Hono<Env>()
    .get("/:word{signalements|reports}", async (c) => {
      const { session } = c.var;
      const filed = session ? await reports.reportsOf(session.memberId) : [];
      const model = {
        ...(session && { signedInAs: session.name }),
        reports: filed.map((report) => ({
          ...report,
          target: targetName(report),
          ofComment: report.commentId !== undefined,
        })),
      };
      return c.html(press.html({ page: "my-reports", model }, languageOfPath(c.req.path)));
    })
    .get("/:word{signaler|report}/:target", async (c) => c.html(await show(c, targetIn(c))))
    .post("/:word{signaler|report}/:target", async (c) => {
      const target = targetIn(c);
      const fields = textFields(await c.req.parseBody({ all: true }));
      const lang = languageOfPath(c.req.path);
      const address = paths.report(lang, targetName(target));
      if (!c.var.session) return c.redirect(`${paths.signIn(lang, address)}&via=form`, 303);
      try {
        await fileReport(deps, target, parsed(ReportInput, inputIn(fields)), c.var.session, c.var.now);
        return c.redirect(address, 303);
      } catch (error) {
        if (!(error instanceof Problem) || error.code === "not-found") throw error;
        const [issue] = error.issues ?? [];
        const problem = { code: error.code, ...(issue && { issue }) };
        return c.html(await show(c, target, { problem, typed: typedIn(fields) }), problemStatus[error.code]);
      }
    });
}

const inputIn = ({ reason, word }: Fields) => ({
  reason: reason === "unlawful" ? reason : Number(reason),
  ...(word && { word }),
});

const typedIn = ({ reason, word }: Fields) => ({ ...(reason && { reason }), ...(word && { word }) });

/** @throws Problem not-found */
function targetIn(c: Ctx): Target {
  const target = targetOf(c.req.param("target") ?? "");
  if (!target) throw new Problem("not-found");
  return target;
}
