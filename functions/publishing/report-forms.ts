import { Hono } from "hono";
import type { ReportPageModel } from "../../web/models.ts";
import { paths } from "../../web/paths.ts";
import type { KeptWordsStore } from "../comments/kept-words.ts";
import { type Ctx, type Env, parsed } from "../platform/http.ts";
import { markdownToHtml } from "../platform/markdown.ts";
import { Problem, problemStatus } from "../platform/problem.ts";
import { newReference } from "../platform/reference.ts";
import { ReportInput, type Target, targetName, targetOf } from "../reports/contract.ts";
import { type FileDeps, fileReport, reportable } from "../reports/file-report.ts";
import { reportLimits } from "../reports/limits.ts";
import { type Fields, textFields } from "./answers-form.ts";
import { keptCookie } from "./kept-cookie.ts";
import { languageOfPath } from "./page-at.ts";
import { presentCard } from "./present-card.ts";
import type { Press } from "./press.ts";

export type ReportFormsDeps = FileDeps & { press: Press; keptWords: KeptWordsStore };
type Refused = Pick<ReportPageModel, "problem" | "typed">;

const waiting = keptCookie("palier-report");

/** Reporting by a plain form, whose words outlive a refusal and a sign-in, and what came of one's own reports. */
export function reportForms(deps: ReportFormsDeps) {
  const { press, reports, keptWords } = deps;

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
      ...(!own && (await keptOf(c, target))),
      ...refused,
    };
    return press.html({ page: "report", model }, lang);
  }

  async function keptOf(c: Ctx, target: Target): Promise<Refused> {
    const reference = waiting.referenceOf(c);
    const kept = reference && (await keptWords.find(reference, target.ideaId, c.var.now));
    if (!kept || kept.act !== targetName(target)) return {};
    return { typed: typedIn({ ...(kept.reason && { reason: kept.reason }), word: kept.text }) };
  }

  /** Signed out, or the session over: the words wait here, the browser goes to sign in and comes back to them. */
  async function signInFirst(c: Ctx, target: Target, { reason, word = "" }: Fields) {
    const lang = languageOfPath(c.req.path);
    const reference = waiting.referenceOf(c) ?? newReference(deps.random);
    const words = { ideaId: target.ideaId, act: targetName(target), lang, text: word.slice(0, 2 * reportLimits.word) };
    await keptWords.keep(reference, { ...words, ...(reason && { reason: reason.slice(0, 20) }) }, c.var.now);
    waiting.give(c, reference);
    return c.redirect(`${paths.signIn(lang, paths.report(lang, targetName(target)))}&via=form`, 303);
  }

  async function arrived(c: Ctx): Promise<void> {
    const reference = waiting.referenceOf(c);
    if (!reference) return;
    await keptWords.forget(reference);
    waiting.clear(c);
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
      if (!c.var.session) return signInFirst(c, target, fields);
      try {
        await fileReport(deps, target, parsed(ReportInput, inputIn(fields)), c.var.session, c.var.now);
        await arrived(c);
        return c.redirect(paths.report(languageOfPath(c.req.path), targetName(target)), 303);
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
