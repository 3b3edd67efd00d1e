import { Hono } from "hono";
import { IdeaRef } from "../ideas/contract.ts";
import { requireRole } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import { DecisionInput } from "./contract.ts";
import { type EvidenceDeps, evidence, preview } from "./evidence.ts";

const product = requireRole("product");
const idea = valid("param", IdeaRef);

/** What a decision is made from, and how it will be read. Nothing here writes. */
export function evidenceRoutes<View extends object>(deps: EvidenceDeps<View>) {
  return new Hono<Env>()
    .get("/studio/review/:ideaId", product, idea, async (c) =>
      c.json(await evidence(deps, c.req.valid("param").ideaId, c.var.member)),
    )
    .post("/studio/review/:ideaId/decision-preview", product, idea, valid("json", DecisionInput), async (c) => {
      const { member: by, now } = c.var;
      return c.json(await preview(deps, { ...c.req.valid("param"), input: c.req.valid("json"), by, now }));
    });
}
