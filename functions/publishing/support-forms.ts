import { Hono } from "hono";
import { paths } from "../../web/paths.ts";
import type { CircleStore } from "../circles/store.ts";
import { IdeaRef } from "../ideas/contract.ts";
import type { Ctx, Env } from "../platform/http.ts";
import type { IdeaId, MemberId } from "../platform/ids.ts";
import type { Language } from "../platform/languages.ts";
import { Problem, problemStatus } from "../platform/problem.ts";
import { type ReadingDeps, readableStanding, type SupportActs } from "../support/act.ts";
import type { SupportStore } from "../support/store.ts";
import { supportView } from "../support/view.ts";
import { answersIn, type Fields, textFields, typedAnswers } from "./answers-form.ts";
import { languageOfPath } from "./page-at.ts";
import type { Press } from "./press.ts";
import { presentSupport, type Shown } from "./support-page.ts";

export type SupportFormsDeps = ReadingDeps & {
  press: Press;
  acts: SupportActs;
  support: Pick<SupportStore, "supportOf" | "answer">;
  currency: string;
  memberships: Pick<CircleStore, "findCircle">;
};

/** Support without a script: the same acts as the API's, by plain forms, answered by a page with one's own act in it. */
export function supportForms(deps: SupportFormsDeps) {
  async function show(c: Ctx, ideaId: IdeaId, refused?: Shown["refused"] & object) {
    const lang = languageOfPath(c.req.path);
    const shown = await shownTo(deps, c, ideaId);
    const model = await presentSupport(deps.memberships, { ...shown, ...(refused && { refused }) }, lang);
    return deps.press.html({ page: "support", model }, lang);
  }

  return new Hono<Env>()
    .get("/:ideaId", async (c) => c.html(await show(c, ideaIn(c), refusedOnTheWay(c))))
    .post("/:ideaId", async (c) => {
      const ideaId = ideaIn(c);
      const fields = textFields(await c.req.parseBody({ all: true }));
      if (!c.var.session) return c.redirect(signIn(languageOfPath(c.req.path), ideaId, fields), 303);
      try {
        await act(deps, ideaId, c.var.session.memberId, fields, c.var.now);
        return c.redirect(paths.support(languageOfPath(c.req.path), ideaId), 303);
      } catch (error) {
        if (!(error instanceof Problem) || error.code === "not-found") throw error;
        const { code, issues } = error;
        return c.html(await show(c, ideaId, { code, issues, typed: typedAnswers(fields) }), problemStatus[code]);
      }
    });
}

/** @throws Problem not-found */
function ideaIn(c: Ctx): IdeaId {
  const ref = IdeaRef.safeParse(c.req.param());
  if (!ref.success) throw new Problem("not-found");
  return ref.data.ideaId;
}

async function shownTo(deps: SupportFormsDeps, c: Ctx, ideaId: IdeaId): Promise<Shown> {
  const { session, now } = c.var;
  const standing = await readableStanding(deps, ideaId, session?.memberId, now);
  const own = session && (await deps.support.supportOf(standing.card, session.memberId));
  return { standing, view: supportView(standing, own, now), member: session, currency: deps.currency };
}

/** @throws Problem as the API does */
async function act(deps: SupportFormsDeps, ideaId: IdeaId, memberId: MemberId, fields: Fields, now: Date) {
  if (fields.act === "give" || fields.act === "withdraw") return deps.acts[fields.act](ideaId, memberId, now);
  if (fields.act !== "answers") throw new Problem("invalid-input", { issues: [{ path: "act", code: "not-accepted" }] });
  const { card } = await readableStanding(deps, ideaId, memberId, now);
  return deps.support.answer(card, memberId, answersIn(fields));
}

/** On return from sign-in the address tells why a support pressed before was not taken. */
function refusedOnTheWay(c: Ctx): (Shown["refused"] & object) | undefined {
  const code = c.req.query("support") ?? "";
  return Object.hasOwn(problemStatus, code) ? { code } : undefined;
}

/**
 * Pressed signed out, a support comes along and is recorded on return.
 * `via=form`: Chromium applies form-action to redirects too, so a page in between has to lead to the issuer.
 */
const signIn = (lang: Language, ideaId: IdeaId, { act: asked }: Fields): string =>
  `${paths.signIn(lang, paths.support(lang, ideaId))}&via=form${asked === "give" ? `&support=${ideaId}` : ""}`;
