import { Hono } from "hono";
import { requireMember } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import { CircleRef } from "./contract.ts";
import { type MembershipStore, membershipActs } from "./membership.ts";

/** A member's own place in a circle: PUT joins, DELETE leaves; both may be sent twice. */
export function membershipRoutes(circles: MembershipStore) {
  const acts = membershipActs(circles);
  return new Hono<Env>()
    .get("/my/circles/:circleId/membership", requireMember, valid("param", CircleRef), async (c) =>
      c.json({ joined: await circles.belongs(c.req.valid("param").circleId, c.var.member.memberId) }),
    )
    .put("/my/circles/:circleId/membership", requireMember, valid("param", CircleRef), async (c) => {
      await acts.join(c.req.valid("param").circleId, c.var.member.memberId, c.var.now);
      return c.json({ joined: true });
    })
    .delete("/my/circles/:circleId/membership", requireMember, valid("param", CircleRef), async (c) => {
      await acts.leave(c.req.valid("param").circleId, c.var.member.memberId, c.var.now);
      return c.json({ joined: false });
    });
}
