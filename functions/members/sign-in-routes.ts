import { Hono } from "hono";
import { cookieName, readCookie, setCookie } from "../platform/cookies.ts";
import type { Ctx, Env } from "../platform/http.ts";
import type { IdeaId, MemberId, RandomBytes } from "../platform/ids.ts";
import { type Language, languages } from "../platform/languages.ts";
import { Problem } from "../platform/problem.ts";
import { isReference, newReference } from "../platform/reference.ts";
import { assertMayAct } from "../platform/restriction.ts";
import type { Restriction, Role, SessionMember } from "../platform/session.ts";
import type { SessionStore } from "../platform/session-store.ts";
import { profileOf, verifiedEmail } from "./claims.ts";
import { identityFrom, issuerAddress } from "./code-flow.ts";
import type { IdentityStore } from "./identities.ts";
import type { Issuer } from "./issuer.ts";
import { withNews } from "./return-to.ts";
import { onwardPage, type SignInProblemCode, signInProblemPage } from "./sign-in-pages.ts";
import { languageOf, type SignInRequest, signInRequest } from "./sign-in-request.ts";
import { type PendingSignIn, type SignInStore, signInLastsMs } from "./sign-in-store.ts";

export type SignInDeps = {
  issuer: (now: Date) => Promise<Issuer>;
  sessions: SessionStore;
  signIns: SignInStore;
  identities: IdentityStore;
  /** Keeps the verified address where mails are sent to, or forgets it. */
  rememberAddress: (memberId: MemberId, email: string | undefined) => Promise<void>;
  /** What they may do: the issuer's claim, and what was given here. */
  rolesFor: (member: { memberId: MemberId; name: string }, told: readonly Role[], now: Date) => Promise<Role[]>;
  random: RandomBytes;
  /** Records a support pressed before signing in; throws a Problem when the idea takes none. */
  giveSupport: (ideaId: IdeaId, member: SessionMember, now: Date) => Promise<unknown>;
  /** What a moderator took from a member, if anything. */
  restrictionOf: (memberId: MemberId) => Promise<Restriction | undefined>;
  report: (line: Record<string, unknown>) => void;
  /** Address of the style sheet for the page that explains a failed sign-in. */
  stylesheet?: string | undefined;
};

/** Binds a sign-in to the browser that began it; several tabs share it. */
const browserCookie = "palier-sign-in";
/** After signing out here, the issuer is asked not to sign the same person in again by itself. */
const askCookie = "palier-ask";
const askForSeconds = 90 * 86_400;

/** Sign-in with any OpenID Connect issuer; mounted under /auth. Tokens never reach the browser. */
export function signInRoutes(deps: SignInDeps) {
  return new Hono<Env>()
    .get("/sign-in", async (c) => {
      const asked = signInRequest(c.req.query(), (name) => c.req.header(name), c.var.publicOrigin);
      if (c.var.session) return c.redirect(await pageAfter(c, deps, asked, c.var.session), 303);
      try {
        const address = await begin(c, deps, asked);
        return c.req.query("via") === "form" ? c.html(onwardPage(asked.lang, address)) : c.redirect(address, 303);
      } catch (error) {
        return failed(c, deps, "sign-in-failed", error, asked);
      }
    })
    .get("/callback", async (c) => {
      const state = c.req.query("state") ?? "";
      const pending = await deps.signIns.take(state, browserOf(c) ?? "", c.var.now);
      if (!pending && c.var.session) return c.redirect(`/${c.var.session.lang}/`, 303);
      if (!pending) return failed(c, deps, "sign-in-lapsed");
      if (c.req.query("error") === "access_denied") return failed(c, deps, "sign-in-refused", undefined, pending);
      try {
        const member = await arrive(c, deps, pending, state);
        return c.redirect(await pageAfter(c, deps, pending, member), 303);
      } catch (error) {
        return failed(c, deps, "sign-in-failed", error, pending);
      }
    })
    .post("/sign-out", async (c) => {
      send(c, await deps.sessions.end(c.req.header("cookie"), c.var.publicOrigin));
      send(c, cookie(c, askCookie, "1", askForSeconds));
      return c.redirect(`/${languageLeft(c)}/`, 303);
    });
}

/** Remembers the sign-in on our side and answers where the browser goes. */
async function begin(c: Ctx, deps: SignInDeps, asked: SignInRequest): Promise<string> {
  const issuer = await deps.issuer(c.var.now);
  const browser = browserOf(c) ?? newReference(deps.random);
  const [state, nonce, codeVerifier] = [1, 2, 3].map(() => newReference(deps.random)) as [string, string, string];
  const pending: PendingSignIn = { ...asked, nonce, codeVerifier };
  await deps.signIns.begin(state, browser, pending, c.var.now);
  send(c, cookie(c, browserCookie, browser, signInLastsMs / 1000));
  const askAgain = cookieOf(c, askCookie) !== undefined;
  const address = await issuerAddress(issuer, { ...pending, state, askAgain, redirectUri: redirectUri(c) });
  return address.href;
}

/** From the issuer's code to a session of our own, under a new reference. */
async function arrive(c: Ctx, deps: SignInDeps, pending: PendingSignIn, state: string): Promise<SessionMember> {
  const issuer = await deps.issuer(c.var.now);
  const callback = new URL(redirectUri(c) + new URL(c.req.url).search);
  const { identity, claims } = await identityFrom(issuer, callback, pending, state);
  const profile = profileOf(claims, issuer.rolesClaim);
  const { joinedAt: _, ...member } = await deps.identities.memberFor(identity, profile, pending.lang, c.var.now);
  const restriction = await deps.restrictionOf(member.memberId);
  const roles = await deps.rolesFor(member, profile.roles, c.var.now);
  const session: SessionMember = { ...member, roles, ...(restriction && { restriction }) };
  await deps.rememberAddress(member.memberId, verifiedEmail(claims));
  await deps.sessions.end(c.req.header("cookie"), c.var.publicOrigin);
  send(c, await deps.sessions.create(session, c.var.now, deps.random, c.var.publicOrigin));
  if (cookieOf(c, askCookie)) send(c, cookie(c, askCookie, "", 0));
  return session;
}

/** Back to the page, with the support that was asked for; what forbids it is told there and never undoes the sign-in. */
async function pageAfter(c: Ctx, deps: SignInDeps, asked: SignInRequest, member: SessionMember): Promise<string> {
  if (!asked.supports) return asked.returnTo;
  try {
    assertMayAct(member.restriction, "PUT", `/api/ideas/${asked.supports}/support`, c.var.now);
    await deps.giveSupport(asked.supports, member, c.var.now);
    return withNews(asked.returnTo, { support: "given" });
  } catch (error) {
    if (!(error instanceof Problem)) tell(c, deps, error);
    return withNews(asked.returnTo, { support: error instanceof Problem ? error.code : "unexpected" });
  }
}

function failed(c: Ctx, deps: SignInDeps, code: SignInProblemCode, error?: unknown, asked?: SignInRequest) {
  if (error) tell(c, deps, error);
  const lang = asked?.lang ?? spokenBy(c);
  const returnTo = asked?.returnTo ?? `/${lang}/`;
  const page = { code, lang, returnTo, requestId: c.var.requestId, stylesheet: deps.stylesheet };
  return c.html(signInProblemPage(page), code === "sign-in-failed" ? 502 : code === "sign-in-refused" ? 403 : 400);
}

function tell(c: Ctx, deps: SignInDeps, error: unknown): void {
  const cause = error instanceof Error && error.cause ? { cause: String(error.cause) } : {};
  deps.report({ level: "error", requestId: c.var.requestId, error: String(error), ...cause });
}

const redirectUri = (c: Ctx) => `${c.var.publicOrigin}/auth/callback`;
/** The language of the page where the button stood. */
function languageLeft(c: Ctx): Language {
  const referrer = c.req.header("referer") ?? "";
  const folder = URL.canParse(referrer) ? new URL(referrer).pathname.split("/")[1] : undefined;
  return languages.find((lang) => lang === folder) ?? c.var.session?.lang ?? spokenBy(c);
}
const spokenBy = (c: Ctx): Language => languageOf(c.req.header("accept-language"));
const send = (c: Ctx, line: string) => c.header("set-cookie", line, { append: true });
const cookie = (c: Ctx, name: string, value: string, maxAge: number) =>
  setCookie({ name, value, maxAge, publicOrigin: c.var.publicOrigin });
const cookieOf = (c: Ctx, name: string) => readCookie(c.req.header("cookie"), cookieName(name, c.var.publicOrigin));
const browserOf = (c: Ctx): string | undefined => [cookieOf(c, browserCookie)].find(isReference);
