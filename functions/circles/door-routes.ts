import { createHash } from "node:crypto";
import { Hono } from "hono";
import { requireRole } from "../platform/app.ts";
import { addDays } from "../platform/clock.ts";
import { type Env, valid } from "../platform/http.ts";
import type { CircleId, MemberId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { hashed } from "../platform/reference.ts";
import { type Circle, CircleRef, type Invitation, InvitationInput, isPrivate } from "./contract.ts";
import type { DoorStore } from "./door-store.ts";
import { InvitationKey, InvitationRef, tokenOf } from "./invitations.ts";
import { RequestAnswer, RequestRef } from "./requests.ts";
import type { CircleStore } from "./store.ts";

export type DoorDeps = { circles: Pick<CircleStore, "circles" | "findCircle" | "memberCount">; doors: DoorStore };

const keepers = requireRole("brand", "moderator");

/** The door of private circles, kept by moderation and the brand: who is invited, who asks to come in. */
export function doorRoutes({ circles, doors }: DoorDeps) {
  const privateCircle = async (circleId: CircleId): Promise<Circle> => {
    const circle = await circles.findCircle(circleId);
    if (!circle || !isPrivate(circle)) throw new Problem("not-found");
    return circle;
  };
  return new Hono<Env>()
    .get("/studio/circles", keepers, async (c) => {
      const found = (await circles.circles()).filter(isPrivate);
      return c.json({ circles: await Promise.all(found.map((circle) => withDoor(circles, doors, circle))) });
    })
    .post(
      "/studio/circles/:circleId/invitations",
      keepers,
      valid("param", CircleRef),
      valid("header", InvitationKey),
      valid("json", InvitationInput),
      async (c) => {
        const { circleId } = await privateCircle(c.req.valid("param").circleId);
        const secret = secretFrom(c.var.member.memberId, c.req.valid("header")["idempotency-key"]);
        const { uses: maxUses, days } = c.req.valid("json");
        const invitation: Invitation = {
          circleId,
          invitationId: hashed(secret),
          uses: 0,
          maxUses,
          createdAt: c.var.now.toISOString(),
          expiresAt: addDays(c.var.now, days).toISOString(),
          byName: c.var.member.name,
        };
        await doors.invite(invitation);
        return c.json({ invitation, token: tokenOf(circleId, secret) }, 201);
      },
    )
    .delete(
      "/studio/circles/:circleId/invitations/:invitationId",
      keepers,
      valid("param", InvitationRef),
      async (c) => {
        await doors.revoke(c.req.valid("param"));
        return c.body(null, 204);
      },
    )
    .put(
      "/studio/circles/:circleId/requests/:memberId",
      keepers,
      valid("param", RequestRef),
      valid("json", RequestAnswer),
      async (c) => {
        const request = c.req.valid("param");
        await privateCircle(request.circleId);
        const letIn = c.req.valid("json").outcome === "accepted";
        if (!(await doors.answer(request, letIn, c.var.now))) throw new Problem("not-found");
        return c.body(null, 204);
      },
    );
}

async function withDoor(circles: DoorDeps["circles"], doors: DoorStore, { circleId, name, palette }: Circle) {
  const [members, invitations, requests] = await Promise.all([
    circles.memberCount(circleId),
    doors.invitations(circleId),
    doors.requests(circleId),
  ]);
  return { circleId, name, palette, members, invitations, requests };
}

/** 32 bytes that only the asker's key leads to. */
const secretFrom = (memberId: MemberId, key: string) =>
  createHash("sha256").update(`invitation\n${memberId}\n${key}`).digest("base64url");
