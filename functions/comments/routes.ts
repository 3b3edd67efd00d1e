import { Hono } from "hono";
import type { IdeaCard } from "../ideas/contract.ts";
import { IdeaRef } from "../ideas/contract.ts";
import { requireMember, requireRole } from "../platform/app.ts";
import { type Ctx, type Env, valid } from "../platform/http.ts";
import type { IdeaId } from "../platform/ids.ts";
import { readableCard, type Said, type TalkDeps, talkActs } from "./act.ts";
import { CommentInput, CommentRef, EditInput, ReactionInput, TalkQuery, ThreadQuery, UpdateInput } from "./contract.ts";
import { ownWaiting, type TalkViewDeps, talkView, threadPage } from "./talk-view.ts";
import { commentView } from "./view.ts";

export type TalkRoutesDeps = TalkDeps & TalkViewDeps;
const ofTheBrand = requireRole("product", "brand");

/** Words under an idea: anyone reads, members write, the brand's people react, the author thanks. */
export function talkRoutes(deps: TalkRoutesDeps) {
  const acts = talkActs(deps);
  const readable = (c: Ctx, ideaId: IdeaId) => readableCard(deps, ideaId, c.var.session?.memberId);
  const by = (c: Ctx) => ({ member: c.var.member, now: c.var.now });
  const shown = async (c: Ctx, comment: Said) => commentView(deps, comment, await readable(c, comment.ideaId));

  return new Hono<Env>()
    .get("/ideas/:ideaId/comments", valid("param", IdeaRef), valid("query", TalkQuery), async (c) => {
      const card: IdeaCard = await readable(c, c.req.valid("param").ideaId);
      const reader = c.var.session?.memberId;
      const [view, own] = await Promise.all([
        talkView(deps, card, c.req.valid("query")),
        ownWaiting({ ...deps, reader }, card),
      ]);
      return c.json({ ...view, ...own });
    })
    .post("/ideas/:ideaId/comments", requireMember, valid("param", IdeaRef), valid("json", CommentInput), async (c) =>
      c.json(await shown(c, await acts.post(c.req.valid("param").ideaId, c.req.valid("json"), by(c)))),
    )
    .post("/ideas/:ideaId/updates", requireMember, valid("param", IdeaRef), valid("json", UpdateInput), async (c) =>
      c.json(await shown(c, await acts.postUpdate(c.req.valid("param").ideaId, c.req.valid("json"), by(c)))),
    )
    .get("/ideas/:ideaId/comments/:commentId", valid("param", CommentRef), valid("query", ThreadQuery), async (c) => {
      const { ideaId, commentId } = c.req.valid("param");
      return c.json(await threadPage(deps, await readable(c, ideaId), commentId, c.req.valid("query").cursor));
    })
    .put(
      "/ideas/:ideaId/comments/:commentId",
      requireMember,
      valid("param", CommentRef),
      valid("json", EditInput),
      async (c) => c.json(await shown(c, await acts.edit(c.req.valid("param"), c.req.valid("json"), by(c)))),
    )
    .delete("/ideas/:ideaId/comments/:commentId", requireMember, valid("param", CommentRef), async (c) => {
      await acts.takeBack(c.req.valid("param"), by(c));
      return c.body(null, 204);
    })
    .get("/ideas/:ideaId/comments/:commentId/wordings", valid("param", CommentRef), async (c) => {
      const { ideaId, commentId } = c.req.valid("param");
      await readable(c, ideaId);
      return c.json({ wordings: await deps.talk.wordings(ideaId, commentId) });
    })
    .put(
      "/ideas/:ideaId/comments/:commentId/reaction",
      ofTheBrand,
      valid("param", CommentRef),
      valid("json", ReactionInput),
      async (c) => {
        await acts.react(c.req.valid("param"), c.req.valid("json").kind, by(c));
        return c.body(null, 204);
      },
    )
    .delete("/ideas/:ideaId/comments/:commentId/reaction", ofTheBrand, valid("param", CommentRef), async (c) => {
      await acts.react(c.req.valid("param"), undefined, by(c));
      return c.body(null, 204);
    })
    .put("/ideas/:ideaId/comments/:commentId/credit", requireMember, valid("param", CommentRef), async (c) => {
      await acts.credit(c.req.valid("param"), by(c));
      return c.body(null, 204);
    })
    .delete("/ideas/:ideaId/comments/:commentId/credit", requireMember, valid("param", CommentRef), async (c) => {
      await acts.uncredit(c.req.valid("param"), by(c));
      return c.body(null, 204);
    });
}
