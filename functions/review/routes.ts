import { Hono } from "hono";
import { IdeaRef } from "../ideas/contract.ts";
import { requireRole } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import { DecisionInput, StageInput } from "./contract.ts";
import { daysWaiting } from "./decide.ts";
import { onTheirWay } from "./on-their-way.ts";
import { decide, evidence, moveOn, preview, type ReviewDeps } from "./review.ts";

const product = requireRole("product");

/** Ideas that reached the top, the evidence, and the public answer to each. */
export function reviewRoutes<View extends object>(deps: ReviewDeps<View>) {
  return new Hono<Env>()
    .get("/studio/review", product, async (c) => {
      const waiting = await deps.ideas.queue("review");
      return c.json({ ideas: waiting.map((card) => ({ ...card, daysWaiting: daysWaiting(card, c.var.now) })) });
    })
    .get("/studio/answered", product, async (c) => c.json({ ideas: await onTheirWay(deps.ideas, c.var.now) }))
    .get("/studio/review/:ideaId", product, valid("param", IdeaRef), async (c) =>
      c.json(await evidence(deps, c.req.valid("param").ideaId)),
    )
    .post(
      "/studio/review/:ideaId/decision-preview",
      product,
      valid("param", IdeaRef),
      valid("json", DecisionInput),
      async (c) => {
        const { ideaId } = c.req.valid("param");
        const { member: by, now } = c.var;
        return c.json(await preview(deps, { ideaId, input: c.req.valid("json"), by, now }));
      },
    )
    .put(
      "/studio/review/:ideaId/decision",
      product,
      valid("param", IdeaRef),
      valid("json", DecisionInput),
      async (c) => {
        const { ideaId } = c.req.valid("param");
        const { member: by, now } = c.var;
        return c.json(await decide(deps, { ideaId, input: c.req.valid("json"), by, now }));
      },
    )
    .put("/studio/review/:ideaId/stage", product, valid("param", IdeaRef), valid("json", StageInput), async (c) => {
      const { ideaId } = c.req.valid("param");
      const { member: by, now } = c.var;
      return c.json(await moveOn(deps, { ideaId, input: c.req.valid("json"), by, now }));
    });
}
