import { Hono } from "hono";
import { IdeaRef } from "../ideas/contract.ts";
import { requireMember } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import { type FollowDeps, followActs } from "./act.ts";
import { type Follow, MemberRef } from "./contract.ts";

/** Following ideas and people: PUT follows, DELETE no longer does; both may be sent twice. */
export function followRoutes(deps: FollowDeps) {
  const { follows } = deps;
  const acts = followActs(deps);
  return new Hono<Env>()
    .get("/my/follows", requireMember, async (c) => c.json(sorted(await follows.followsOf(c.var.member.memberId))))
    .get("/my/follows/ideas/:ideaId", requireMember, valid("param", IdeaRef), async (c) =>
      c.json({ following: await follows.isFollowing(c.var.member.memberId, c.req.valid("param")) }),
    )
    .put("/my/follows/ideas/:ideaId", requireMember, valid("param", IdeaRef), async (c) => {
      await acts.follow(c.var.member.memberId, c.req.valid("param"), c.var.now);
      return c.json({ following: true });
    })
    .delete("/my/follows/ideas/:ideaId", requireMember, valid("param", IdeaRef), async (c) => {
      await acts.unfollow(c.var.member.memberId, c.req.valid("param"));
      return c.json({ following: false });
    })
    .get("/my/follows/members/:memberId", requireMember, valid("param", MemberRef), async (c) =>
      c.json({ following: await follows.isFollowing(c.var.member.memberId, c.req.valid("param")) }),
    )
    .put("/my/follows/members/:memberId", requireMember, valid("param", MemberRef), async (c) => {
      await acts.follow(c.var.member.memberId, c.req.valid("param"), c.var.now);
      return c.json({ following: true });
    })
    .delete("/my/follows/members/:memberId", requireMember, valid("param", MemberRef), async (c) => {
      await acts.unfollow(c.var.member.memberId, c.req.valid("param"));
      return c.json({ following: false });
    });
}

/** Ideas and people apart, each the latest first. */
function sorted(all: readonly Follow[]) {
  return {
    ideas: all.flatMap(({ followed, name, followedAt }) =>
      "ideaId" in followed ? [{ ideaId: followed.ideaId, title: name, followedAt }] : [],
    ),
    members: all.flatMap(({ followed, name, followedAt }) =>
      "memberId" in followed ? [{ memberId: followed.memberId, name, followedAt }] : [],
    ),
  };
}
