import { Hono } from "hono";
import { requireMember } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import type { CircleId } from "../platform/ids.ts";
import { type Circle, CircleRef, forAuthors, isPrivate } from "./contract.ts";
import { type MembershipStore, membershipActs } from "./membership.ts";
import type { CircleStore } from "./store.ts";

/** A member's own place in a circle: PUT joins, DELETE leaves; both may be sent twice. */
export function membershipRoutes(circles: MembershipStore & Pick<CircleStore, "circlesOf" | "circles">) {
  const acts = membershipActs(circles);
  return new Hono<Env>()
    .get("/my/circles", requireMember, async (c) => {
      const [mine, all] = await Promise.all([circles.circlesOf(c.var.member.memberId), circles.circles()]);
      return c.json({ circles: mine.flatMap((place) => ownCircle(place, all)) });
    })
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

/** A circle as one who belongs to it sees it, with what they need to write there. */
function ownCircle({ circleId, joinedAt }: { circleId: CircleId; joinedAt: string }, all: readonly Circle[]) {
  const circle = all.find((each) => each.circleId === circleId);
  return circle ? [{ ...forAuthors(circle), joinedAt, private: isPrivate(circle) }] : [];
}
