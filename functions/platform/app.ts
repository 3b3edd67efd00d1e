import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import { HTTPException } from "hono/http-exception";
import type { Clock } from "./clock.ts";
import type { Env } from "./http.ts";
import { Problem, problemBody } from "./problem.ts";
import { assertMayAct, mayActNow } from "./restriction.ts";
import type { Role, SessionMember } from "./session.ts";
import { isWorthRetrying } from "./table.ts";

/** What an app needs from outside: the time, and who a session cookie stands for. */
export type AppDeps = {
  clock: Clock;
  /** Whom a cookie header stands for: undefined when signed out, "expired" when its session is over or unknown. */
  sessionOf: (
    cookieHeader: string | undefined,
    now: Date,
    publicOrigin: string,
  ) => Promise<SessionMember | "expired" | undefined>;
  /** Address that visitors type, such as https://ideas.example, from the front door's headers; throws for anybody else. */
  publicOrigin: (header: Header) => string;
  report: (line: Record<string, unknown>) => void;
  /** Seconds that a member has to wait before their next act; 0 lets it pass. */
  waitOf?: (memberId: string, now: Date) => number;
  /** Paths whose forms may come from anywhere, because something in the address is all the authority there is. */
  fromAnywhere?: (path: string) => boolean;
  /** Where a plain form of somebody restricted leads: to the reasons, and the way to appeal. */
  whenRestricted?: (path: string) => string;
};
type Header = (name: string) => string | undefined;

/** The longest accepted circle, every letter escaped, fits; nothing else comes near. Bytes. */
export const maxBodyBytes = 256 * 1024;

/** The base of every HTTP entry point: one clock reading, one session, one origin check, one onError. */
export function createApp(deps: AppDeps) {
  const app = new Hono<Env>();
  app.use(async (c, next) => {
    const header: Header = (name) => c.req.header(name);
    c.set("now", deps.clock());
    c.set("requestId", requestIdOf(header));
    c.set("publicOrigin", deps.publicOrigin(header));
    if (!deps.fromAnywhere?.(c.req.path)) assertSameSite(c.req.method, header, c.var.publicOrigin);
    const session = await deps.sessionOf(header("cookie"), c.var.now, c.var.publicOrigin);
    c.set("sessionExpired", session === "expired");
    c.set("session", session === "expired" ? undefined : session);
    const elsewhere = deps.whenRestricted?.(c.req.path);
    if (elsewhere && !mayActNow(c.var.session?.restriction, c.req.method, c.req.path, c.var.now))
      return c.redirect(elsewhere, 303);
    assertMayAct(c.var.session?.restriction, c.req.method, c.req.path, c.var.now);
    if (c.var.session && !isRead(c.req.method)) assertAllowance(deps.waitOf?.(c.var.session.memberId, c.var.now));
    await next();
    if (!c.res.headers.has("cache-control")) c.header("cache-control", "private, no-store");
  });
  app.use(bodyLimit({ maxSize: maxBodyBytes, onError: tooLarge }));
  app.notFound((c) => problem(c.var.requestId, new Problem("not-found")));
  app.onError((error, c) => {
    const known = asProblem(error);
    if (known.code === "unexpected")
      deps.report({ level: "error", requestId: c.var.requestId, error: String(error), stack: (error as Error).stack });
    return problem(c.var.requestId, known);
  });
  return app;
}

/** An id from outside ends in logs and answers, so it has to look like one. */
const requestIdOf = (header: Header) => /^[\w=-]{8,64}$/.exec(header("x-request-id") ?? "")?.[0] ?? crypto.randomUUID();

const tooLarge = (): never => {
  throw new Problem("too-large", { values: { limit: maxBodyBytes } });
};

/** A mutation must come from our own pages: same Origin, and not cross-site where the browser says so. */
function assertSameSite(method: string, header: Header, publicOrigin: string): void {
  if (isRead(method)) return;
  const site = header("sec-fetch-site");
  if (header("origin") !== publicOrigin || (site !== undefined && site !== "same-origin"))
    throw new Problem("cross-site");
}

const isRead = (method: string) => method === "GET" || method === "HEAD";

function assertAllowance(seconds = 0): void {
  if (seconds > 0) throw new Problem("too-many-requests", { values: { seconds } });
}

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof HTTPException && error.status === 400) return new Problem("unreadable-body", { cause: error });
  if (isWorthRetrying(error)) return new Problem("busy", { cause: error });
  return new Problem("unexpected", { cause: error });
}

function problem(requestId: string, known: Problem): Response {
  const body = problemBody(known, requestId);
  const seconds = body.values?.seconds;
  return new Response(JSON.stringify(body), {
    status: body.status,
    headers: {
      "content-type": "application/problem+json",
      "cache-control": "private, no-store",
      ...(seconds !== undefined && { "retry-after": String(seconds) }),
    },
  });
}

/** Signed in, whoever it is. */
export const requireMember = createMiddleware<Env>(async (c, next) => {
  c.set("member", signedIn(c.var));
  await next();
});

/** Signed in with one of these roles. */
export const requireRole = (...allowed: Role[]) =>
  createMiddleware<Env>(async (c, next) => {
    const member = signedIn(c.var);
    if (!member.roles.some((role) => allowed.includes(role))) throw new Problem("not-allowed");
    c.set("member", member);
    await next();
  });

function signedIn(vars: Pick<Env["Variables"], "session" | "sessionExpired">): SessionMember {
  if (vars.session) return vars.session;
  throw new Problem(vars.sessionExpired ? "session-expired" : "sign-in-needed");
}
