import { Hono } from "hono";
import { createMiddleware } from "hono/factory";
import { HTTPException } from "hono/http-exception";
import type { Clock } from "./clock.ts";
import type { Env } from "./http.ts";
import { Problem, problemBody } from "./problem.ts";
import type { Role, SessionMember } from "./session.ts";

/** What an app needs from outside: the time, and who a session cookie stands for. */
export type AppDeps = {
  clock: Clock;
  /** Reads the session of a cookie header; undefined when signed out; throws Problem session-expired. */
  sessionOf: (cookieHeader: string | undefined, now: Date) => Promise<SessionMember | undefined>;
  /** Address that visitors type, such as https://ideas.example, from the front door's headers. */
  publicOrigin: (header: (name: string) => string | undefined) => string;
  report: (line: Record<string, unknown>) => void;
};

/** The base of every HTTP entry point: one clock reading, one session, one origin check, one onError. */
export function createApp(deps: AppDeps) {
  const app = new Hono<Env>();
  app.use(async (c, next) => {
    c.set("now", deps.clock());
    c.set("requestId", c.req.header("x-request-id") ?? crypto.randomUUID());
    c.set(
      "publicOrigin",
      deps.publicOrigin((name) => c.req.header(name)),
    );
    assertSameSite(c.req.method, (name) => c.req.header(name), c.var.publicOrigin);
    c.set("session", await deps.sessionOf(c.req.header("cookie"), c.var.now));
    await next();
    if (!c.res.headers.has("cache-control")) c.header("cache-control", "private, no-store");
  });
  app.notFound((c) => problem(c.var.requestId, new Problem("not-found")));
  app.onError((error, c) => {
    const known = asProblem(error);
    if (known.code === "unexpected")
      deps.report({ level: "error", requestId: c.var.requestId, error: String(error), stack: (error as Error).stack });
    return problem(c.var.requestId, known);
  });
  return app;
}

/** A mutation must come from our own pages: same Origin, and not cross-site where the browser says so. */
function assertSameSite(method: string, header: (name: string) => string | undefined, publicOrigin: string): void {
  if (method === "GET" || method === "HEAD") return;
  const site = header("sec-fetch-site");
  if (header("origin") !== publicOrigin || (site !== undefined && site !== "same-origin"))
    throw new Problem("cross-site");
}

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof HTTPException && error.status === 400) return new Problem("unreadable-body", { cause: error });
  return new Problem("unexpected", { cause: error });
}

function problem(requestId: string, known: Problem): Response {
  const body = problemBody(known, requestId);
  return new Response(JSON.stringify(body), {
    status: body.status,
    headers: { "content-type": "application/problem+json", "cache-control": "private, no-store" },
  });
}

/** Signed in, whoever it is. */
export const requireMember = createMiddleware<Env>(async (c, next) => {
  if (!c.var.session) throw new Problem("sign-in-needed");
  c.set("member", c.var.session);
  await next();
});

/** Signed in with one of these roles. */
export const requireRole = (...allowed: Role[]) =>
  createMiddleware<Env>(async (c, next) => {
    if (!c.var.session) throw new Problem("sign-in-needed");
    if (!c.var.session.roles.some((role) => allowed.includes(role))) throw new Problem("not-allowed");
    c.set("member", c.var.session);
    await next();
  });
