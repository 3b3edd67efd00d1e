import { Hono } from "hono";
import type { IdeaCard } from "../ideas/contract.ts";
import { requireMember } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import { type CoCreatorDeps, coCreatorActs } from "./act.ts";
import { CoCreatedRef, CoCreatorRef, InvitationKey } from "./contract.ts";

/** Making an idea together: its author asks, each says yes for themselves. */
export function coCreatorRoutes(deps: CoCreatorDeps) {
  const acts = coCreatorActs(deps);
  return new Hono<Env>()
    .get("/my/co-creations", requireMember, async (c) => {
      const ideaIds = await deps.coCreators.coCreationsOf(c.var.member.memberId);
      const cards = await Promise.all(ideaIds.map(deps.findCard));
      return c.json({ ideas: cards.flatMap((card) => (card ? [summary(card)] : [])) });
    })
    .get("/co-creators/:ideaId", requireMember, valid("param", CoCreatedRef), async (c) =>
      c.json(await acts.view({ ...c.req.valid("param"), by: c.var.member, now: c.var.now })),
    )
    .post("/co-creators/:ideaId/invitation", requireMember, valid("param", CoCreatedRef), async (c) =>
      c.json(await acts.invite({ ...c.req.valid("param"), by: c.var.member, now: c.var.now }), 201),
    )
    .delete("/co-creators/:ideaId/invitation", requireMember, valid("param", CoCreatedRef), async (c) =>
      c.json(await acts.uninvite({ ...c.req.valid("param"), by: c.var.member, now: c.var.now })),
    )
    .get(
      "/co-creators/:ideaId/invitation",
      requireMember,
      valid("param", CoCreatedRef),
      valid("query", InvitationKey),
      async (c) =>
        c.json(
          await acts.read({ ...c.req.valid("param"), by: c.var.member, now: c.var.now }, c.req.valid("query").key),
        ),
    )
    .put(
      "/co-creators/:ideaId/me",
      requireMember,
      valid("param", CoCreatedRef),
      valid("json", InvitationKey),
      async (c) =>
        c.json(
          await acts.confirm({ ...c.req.valid("param"), by: c.var.member, now: c.var.now }, c.req.valid("json").key),
        ),
    )
    .delete("/co-creators/:ideaId/:memberId", requireMember, valid("param", CoCreatorRef), async (c) => {
      const { ideaId, memberId } = c.req.valid("param");
      return c.json(await acts.leave({ ideaId, by: c.var.member, now: c.var.now }, memberId));
    });
}

const summary = ({ ideaId, title, lang, stage, authorName }: IdeaCard) => ({ ideaId, title, lang, stage, authorName });
