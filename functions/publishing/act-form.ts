import { Hono } from "hono";
import type { ActPageModel } from "../../web/models.ts";
import { paths } from "../../web/paths.ts";
import type { Ctx, Env } from "../platform/http.ts";
import { type Language, languages } from "../platform/languages.ts";
import { Problem, type ProblemCode, problemStatus } from "../platform/problem.ts";
import type { SessionMember } from "../platform/session.ts";
import { type Fields, textFields } from "./answers-form.ts";
import { languageOfPath } from "./page-at.ts";
import type { Press } from "./press.ts";

export type Acting = { member: SessionMember; now: Date; fields: Fields; lang: Language };

/** One thing that a member does by a plain form: what its page shows, and what its buttons do. */
export type ActForm<Subject> = {
  /** @throws Problem not-found */
  subjectOf: (id: string) => Subject;
  path: (lang: Language, subject: Subject) => string;
  /** @throws Problem not-found for what this reader does not see, or why there is nothing to do */
  show: (c: Ctx, subject: Subject, lang: Language) => Promise<ActPageModel>;
  /** What each button does; the form's own page follows, unless another address is answered. */
  acts: Record<string, (subject: Subject, acting: Acting) => Promise<string | undefined>>;
};

/** A form's page and what its buttons do: the same acts as the API's, answered by a page with one's own act in it. */
export function actRoutes<Subject>(press: Press, form: ActForm<Subject>) {
  async function page(c: Ctx, subject: Subject, problemCode?: ProblemCode) {
    const lang = languageOfPath(c.req.path);
    const model = { ...(await form.show(c, subject, lang)), ...(problemCode && { problemCode }) };
    const [fr, en] = languages.map((each) => form.path(each, subject));
    const html = press.html({ page: "act", model, addresses: { fr: fr ?? "", en: en ?? "" } }, lang);
    return c.html(html, model.problemCode ? problemStatus[model.problemCode] : 200);
  }
  return new Hono<Env>()
    .get("/:id", async (c) => page(c, form.subjectOf(c.req.param("id"))))
    .post("/:id", async (c) => {
      const lang = languageOfPath(c.req.path);
      const subject = form.subjectOf(c.req.param("id"));
      const fields = textFields(await c.req.parseBody({ all: true }));
      if (!c.var.session) return c.redirect(`${paths.signIn(lang, form.path(lang, subject))}&via=form`, 303);
      try {
        const next = await done(form, subject, { member: c.var.session, now: c.var.now, fields, lang });
        return c.redirect(next ?? form.path(lang, subject), 303);
      } catch (error) {
        if (!(error instanceof Problem) || error.code === "not-found") throw error;
        return page(c, subject, error.code);
      }
    });
}

/** @throws Problem invalid-input for an act that the form does not have */
async function done<Subject>(
  { acts }: ActForm<Subject>,
  subject: Subject,
  acting: Acting,
): Promise<string | undefined> {
  const { act = "" } = acting.fields;
  const chosen = Object.hasOwn(acts, act) ? acts[act] : undefined;
  if (!chosen) throw new Problem("invalid-input", { issues: [{ path: "act", code: "not-accepted" }] });
  return chosen(subject, acting);
}
