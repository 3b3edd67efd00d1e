import { Hono } from "hono";
import { requireMember } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import { IdeaRef } from "./contract.ts";
import { type StartAgainDeps, startAgain } from "./start-again.ts";

/** Taking up again an idea of one's own that ended without an answer. */
export const startAgainRoutes = (deps: StartAgainDeps) =>
  new Hono<Env>().put("/my/ideas/:ideaId/new-start", requireMember, valid("param", IdeaRef), async (c) => {
    const { ideaId } = c.req.valid("param");
    return c.json(await startAgain(deps, { ideaId, memberId: c.var.member.memberId, now: c.var.now }));
  });
