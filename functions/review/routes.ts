import { Hono } from "hono";
import { IdeaRef } from "../ideas/contract.ts";
import { requireRole } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import { type AroundDeps, around } from "./around.ts";
import {
  CorrectionInput,
  CorrectionRef,
  DecisionDraftInput,
  DecisionInput,
  ScoreInput,
  SignatureInput,
  StageInput,
} from "./contract.ts";
import { correct } from "./correct.ts";
import { onTheirWay } from "./on-their-way.ts";
import { decide, moveOn, type ReviewDeps } from "./review.ts";
import { score } from "./score.ts";
import { countersign, propose, saveDraft } from "./write-together.ts";

const product = requireRole("product");
const idea = valid("param", IdeaRef);

/** What the team makes of an idea that reached the top, and the public answer to it. */
export function reviewRoutes(deps: ReviewDeps & AroundDeps) {
  return new Hono<Env>()
    .get("/studio/answered", product, async (c) => c.json({ ideas: await onTheirWay(deps.ideas, c.var.now) }))
    .get("/studio/review/:ideaId/around", product, idea, async (c) =>
      c.json(await around(deps, c.req.valid("param").ideaId)),
    )
    .put("/studio/review/:ideaId/scores", product, idea, valid("json", ScoreInput), async (c) => {
      const { member: by, now } = c.var;
      return c.json(await score(deps, { ...c.req.valid("param"), input: c.req.valid("json"), by, now }));
    })
    .put("/studio/review/:ideaId/draft", product, idea, valid("json", DecisionDraftInput), async (c) => {
      const { member: by, now } = c.var;
      return c.json(await saveDraft(deps, { ...c.req.valid("param"), input: c.req.valid("json"), by, now }));
    })
    .put("/studio/review/:ideaId/proposal", product, idea, valid("json", SignatureInput), async (c) => {
      const { member: by, now } = c.var;
      return c.json(await propose(deps, { ...c.req.valid("param"), input: c.req.valid("json"), by, now }));
    })
    .put("/studio/review/:ideaId/countersignature", product, idea, valid("json", SignatureInput), async (c) => {
      const { member: by, now } = c.var;
      return c.json(await countersign(deps, { ...c.req.valid("param"), input: c.req.valid("json"), by, now }));
    })
    .put("/studio/review/:ideaId/decision", product, idea, valid("json", DecisionInput), async (c) => {
      const { member: by, now } = c.var;
      return c.json(await decide(deps, { ...c.req.valid("param"), input: c.req.valid("json"), by, now }));
    })
    .put(
      "/studio/review/:ideaId/decisions/:number/corrections/:place",
      product,
      valid("param", CorrectionRef),
      valid("json", CorrectionInput),
      async (c) => {
        const { member: by, now } = c.var;
        return c.json(await correct(deps, { ...c.req.valid("param"), input: c.req.valid("json"), by, now }));
      },
    )
    .put("/studio/review/:ideaId/stage", product, idea, valid("json", StageInput), async (c) => {
      const { member: by, now } = c.var;
      return c.json(await moveOn(deps, { ...c.req.valid("param"), input: c.req.valid("json"), by, now }));
    });
}
