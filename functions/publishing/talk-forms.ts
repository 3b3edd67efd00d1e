import { Hono } from "hono";
import { paths } from "../../web/paths.ts";
import { type By, type TalkDeps, talkActs } from "../comments/act.ts";
import { CommentInput, EditInput, UpdateInput } from "../comments/contract.ts";
import type { KeptWordsStore } from "../comments/kept-words.ts";
import { reactionKinds } from "../comments/limits.ts";
import { type Ctx, type Env, parsed } from "../platform/http.ts";
import { CommentId, IdeaId } from "../platform/ids.ts";
import { type Language, languages } from "../platform/languages.ts";
import { Problem, problemStatus } from "../platform/problem.ts";
import { newReference } from "../platform/reference.ts";
import { type Fields, textFields } from "./answers-form.ts";
import { keptCookie } from "./kept-cookie.ts";
import { languageOfPath } from "./page-at.ts";
import type { Press } from "./press.ts";
import { presentTalk, type TalkPageDeps } from "./talk-page.ts";

export type TalkFormsDeps = TalkDeps & Omit<TalkPageDeps, "findCircle"> & { press: Press; keptWords: KeptWordsStore };
type Place = { ideaId: IdeaId; commentId?: CommentId };
type Refused = Pick<Awaited<ReturnType<typeof presentTalk>>, "problem">;

const waiting = keptCookie("palier-words");

/** The talk without a script: the same acts as the API's, by plain forms. Typed text outlives a refusal and a sign-in. */
export function talkForms(deps: TalkFormsDeps) {
  const { press, keptWords } = deps;
  const acts = formActs(deps);

  async function show(c: Ctx, place: Place, refused: Refused & { typed?: Typed } = {}) {
    const lang = languageOfPath(c.req.path);
    const asked = { ...place, query: c.req.query(), reader: c.var.session };
    const model = await presentTalk({ ...deps, findCircle: press.sources.findCircle }, asked, lang);
    const typed = refused.typed ?? (await keptOf(c, place.ideaId));
    return press.html({ page: "talk", model: { ...model, ...refused, ...(typed && { typed }) } }, lang);
  }

  async function keptOf(c: Ctx, ideaId: IdeaId): Promise<Typed | undefined> {
    const reference = waiting.referenceOf(c);
    return reference ? keptWords.find(reference, ideaId, c.var.now) : undefined;
  }

  /** Signed out, or the session over: the words wait here, the browser goes to sign in and comes back to them. */
  async function signInFirst(c: Ctx, { ideaId }: Place, typed: Typed) {
    const reference = waiting.referenceOf(c) ?? newReference(deps.random);
    if (typed.text) await keptWords.keep(reference, { ideaId, ...typed }, c.var.now);
    waiting.give(c, reference);
    return c.redirect(`${paths.signIn(languageOfPath(c.req.path), c.req.path)}&via=form`, 303);
  }

  async function press_(c: Ctx) {
    const place = placeIn(c);
    const fields = textFields(await c.req.parseBody({ all: true }));
    const typed = typedIn(fields, languageOfPath(c.req.path));
    if (!c.var.session) return signInFirst(c, place, typed);
    try {
      const by = { member: c.var.session, now: c.var.now };
      const goTo = await acts(place, fields, by, languageOfPath(c.req.path));
      const reference = waiting.referenceOf(c);
      if (reference) {
        await keptWords.forget(reference);
        waiting.clear(c);
      }
      return c.redirect(goTo, 303);
    } catch (error) {
      if (!(error instanceof Problem) || error.code === "not-found") throw error;
      const { code, values, issues } = error;
      const [issue] = issues ?? [];
      const problem = { code, ...(values && { values }), ...(issue && { issue }) };
      return c.html(await show(c, place, { problem, typed }), problemStatus[code]);
    }
  }

  return new Hono<Env>()
    .get("/:ideaId", async (c) => c.html(await show(c, placeIn(c))))
    .get("/:ideaId/:commentId", async (c) => c.html(await show(c, placeIn(c))))
    .post("/:ideaId", press_)
    .post("/:ideaId/:commentId", press_);
}

type Typed = { act: string; text: string; lang: Language };

const typedIn = ({ act = "", text = "", lang }: Fields, spoken: Language): Typed => ({
  act,
  text,
  lang: languages.find((known) => known === lang) ?? spoken,
});

/** @throws Problem not-found */
function placeIn(c: Ctx): Place {
  const ideaId = IdeaId.safeParse(c.req.param("ideaId"));
  const asked = c.req.param("commentId");
  const commentId = CommentId.safeParse(asked);
  if (!ideaId.success || (asked !== undefined && !commentId.success)) throw new Problem("not-found");
  return { ideaId: ideaId.data, ...(commentId.success && { commentId: commentId.data }) };
}

/** Does what a form asks for, and answers where its result is to be seen. */
function formActs(deps: TalkDeps) {
  const acts = talkActs(deps);
  return async ({ ideaId, commentId }: Place, fields: Fields, by: By, lang: Language): Promise<string> => {
    const words = { text: fields.text, lang: fields.lang };
    const whole = paths.discuss(lang, ideaId);
    if (!commentId) {
      const posted =
        fields.act === "update"
          ? await acts.postUpdate(ideaId, parsed(UpdateInput, words), by)
          : await acts.post(ideaId, parsed(CommentInput, asked(fields.act === "say", words)), by);
      return `${whole}#${posted.commentId}`;
    }
    const place = { ideaId, commentId };
    const itself = paths.thread(lang, ideaId, commentId);
    switch (fields.act) {
      case "say": {
        const answer = await acts.post(ideaId, parsed(CommentInput, { ...words, parentId: commentId }), by);
        return `${itself}#${answer.commentId}`;
      }
      case "edit":
        await acts.edit(place, parsed(EditInput, { ...words, rev: Number(fields.rev) }), by);
        return itself;
      case "delete":
        await acts.takeBack(place, by);
        return whole;
      case "credit":
      case "uncredit":
        await acts[fields.act](place, by);
        return itself;
      default:
        await acts.react(place, asked(by.member.roles.some(ofTheBrand), kindIn(fields.act)), by);
        return itself;
    }
  };
}

const ofTheBrand = (role: string) => role === "product" || role === "brand";

/** @throws Problem invalid-input for an act that no form of ours has */
function kindIn(act: string | undefined) {
  const kind = reactionKinds.find((known) => known === act);
  if (kind || act === "unreact") return kind;
  throw new Problem("invalid-input", { issues: [{ path: "act", code: "not-accepted" }] });
}

function asked<T>(allowed: boolean, value: T): T {
  if (allowed) return value;
  throw new Problem("not-allowed");
}
