import { Hono } from "hono";
import type { ActPageModel } from "../../web/models.ts";
import { paths } from "../../web/paths.ts";
import { CircleRef } from "../circles/contract.ts";
import { type MembershipStore, membershipActs } from "../circles/membership.ts";
import { type FollowDeps, followActs } from "../follows/act.ts";
import { type Followed, MemberRef } from "../follows/contract.ts";
import { IdeaRef } from "../ideas/contract.ts";
import { mayRead } from "../ideas/may-read.ts";
import type { Ctx, Env } from "../platform/http.ts";
import type { Language } from "../platform/languages.ts";
import { Problem, problemStatus } from "../platform/problem.ts";
import { type Fields, textFields } from "./answers-form.ts";
import { languageOfPath } from "./page-at.ts";
import { presentCard } from "./present-card.ts";
import { circleLink } from "./present-circle.ts";
import type { Press } from "./press.ts";

export type ActFormsDeps = FollowDeps & { press: Press; memberships: MembershipStore };

/** One thing that a member does by a plain form: what its page shows, and what its buttons do. */
type ActForm<Subject> = {
  /** @throws Problem not-found */
  subjectOf: (c: Ctx) => Subject;
  path: (lang: Language, subject: Subject) => string;
  show: (c: Ctx, subject: Subject, lang: Language) => Promise<ActPageModel>;
  acts: Record<string, (c: Ctx, subject: Subject) => Promise<void>>;
};

/** Following, joining and leaving without a script: the same acts as the API's, answered by a page with one's own act. */
export function actForms(deps: ActFormsDeps) {
  return new Hono<Env>()
    .route("/:word{suivre|follow}", formRoutes(deps.press, followForm(deps)))
    .route("/:word{adhesion|membership}", formRoutes(deps.press, membershipForm(deps)));
}

function formRoutes<Subject>(press: Press, form: ActForm<Subject>) {
  async function page(c: Ctx, subject: Subject, problemCode?: string) {
    const lang = languageOfPath(c.req.path);
    const model = { ...(await form.show(c, subject, lang)), ...(problemCode && { problemCode }) };
    return press.html({ page: "act", model, addresses: addressesOf(form, subject) }, lang);
  }
  return new Hono<Env>()
    .get("/:id", async (c) => c.html(await page(c, form.subjectOf(c))))
    .post("/:id", async (c) => {
      const lang = languageOfPath(c.req.path);
      const subject = form.subjectOf(c);
      const { act = "" } = textFields(await c.req.parseBody({ all: true })) satisfies Fields;
      const address = form.path(lang, subject);
      if (!c.var.session) return c.redirect(`${paths.signIn(lang, address)}&via=form`, 303);
      try {
        const done = Object.hasOwn(form.acts, act) ? form.acts[act] : undefined;
        if (!done) throw new Problem("invalid-input", { issues: [{ path: "act", code: "not-accepted" }] });
        await done(c, subject);
        return c.redirect(address, 303);
      } catch (error) {
        if (!(error instanceof Problem) || error.code === "not-found") throw error;
        return c.html(await page(c, subject, error.code), problemStatus[error.code]);
      }
    });
}

const addressesOf = <Subject>({ path }: ActForm<Subject>, subject: Subject) => ({
  fr: path("fr", subject),
  en: path("en", subject),
});

function followForm(deps: ActFormsDeps): ActForm<Followed> {
  const acts = followActs(deps);
  return {
    subjectOf: ({ req }) => followedIn(req.param("id") ?? ""),
    path: (lang, followed) => paths.follow(lang, "ideaId" in followed ? followed.ideaId : followed.memberId),
    async show({ var: { session } }, followed, lang) {
      const following = session ? await deps.follows.isFollowing(session.memberId, followed) : false;
      const own = { on: following, ...(session && { signedInAs: session.name }) };
      if ("memberId" in followed) {
        const { name } = await deps.findMember(followed.memberId);
        return { act: "follow-member", member: { memberId: followed.memberId, name }, ...own };
      }
      const card = await deps.findCard(followed.ideaId);
      if (!card || !(await mayRead(card, session?.memberId, deps.belongs))) throw new Problem("not-found");
      const circle = await deps.press.sources.findCircle(card.circleId);
      return { act: "follow-idea", card: presentCard(card, circle, lang), ...own };
    },
    acts: {
      follow: ({ var: { session, now } }, followed) => acts.follow(memberOf(session), followed, now),
      unfollow: ({ var: { session } }, followed) => acts.unfollow(memberOf(session), followed),
    },
  };
}

/** @throws Problem not-found */
function followedIn(id: string): Followed {
  const idea = IdeaRef.safeParse({ ideaId: id });
  if (idea.success) return idea.data;
  const member = MemberRef.safeParse({ memberId: id });
  if (member.success) return member.data;
  throw new Problem("not-found");
}

function membershipForm({ memberships, press }: ActFormsDeps): ActForm<CircleRef> {
  const acts = membershipActs(memberships);
  return {
    subjectOf: ({ req }) => circleIn(req.param("id") ?? ""),
    path: (lang, { circleId }) => paths.membership(lang, circleId),
    async show({ var: { session } }, { circleId }, lang) {
      const [circle, members, joined] = await Promise.all([
        press.sources.findCircle(circleId),
        press.sources.memberCount(circleId),
        session ? memberships.belongs(circleId, session.memberId) : false,
      ]);
      if (!circle) throw new Problem("not-found");
      const own = { on: joined, ...(session && { signedInAs: session.name }) };
      return { act: "membership", circle: circleLink(circle, circleId, lang), members, ...own };
    },
    acts: {
      join: ({ var: { session, now } }, { circleId }) => acts.join(circleId, memberOf(session), now),
      leave: ({ var: { session, now } }, { circleId }) => acts.leave(circleId, memberOf(session), now),
    },
  };
}

/** @throws Problem not-found */
function circleIn(id: string): CircleRef {
  const circle = CircleRef.safeParse({ circleId: id });
  if (circle.success) return circle.data;
  throw new Problem("not-found");
}

/** @throws Problem sign-in-needed */
function memberOf(session: Env["Variables"]["session"]) {
  if (session) return session.memberId;
  throw new Problem("sign-in-needed");
}
