import { createHash } from "node:crypto";
import { Hono } from "hono";
import { requireRole } from "../platform/app.ts";
import { addDays } from "../platform/clock.ts";
import { type Env, valid } from "../platform/http.ts";
import type { MemberId, ProgrammeId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { hashed } from "../platform/reference.ts";
import { type ProgrammeInvitation, ProgrammeRef } from "./contract.ts";
import type { GuestStore } from "./guest-store.ts";
import { InvitationInput, InvitationKey, InvitationRef, tokenOf } from "./invitations.ts";
import type { ProgrammeStore } from "./store.ts";

export type GuestRoutesDeps = { programmes: Pick<ProgrammeStore, "findCard">; guests: GuestStore };

const product = requireRole("product");

/** The links into a private programme, as the product team hands them out. */
export function guestRoutes({ programmes, guests }: GuestRoutesDeps) {
  const assertTakesGuests = async (programmeId: ProgrammeId) => {
    const card = await programmes.findCard(programmeId);
    if (card?.visibility !== "private") throw new Problem("not-found");
    if (card.stage === "closed") throw new Problem("programme-wrong-stage", { values: { from: card.stage } });
  };
  return new Hono<Env>()
    .get("/studio/programmes/:programmeId/invitations", product, valid("param", ProgrammeRef), async (c) => {
      const invitations = await guests.invitations(c.req.valid("param").programmeId);
      return c.json({ invitations: invitations.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1)) });
    })
    .post(
      "/studio/programmes/:programmeId/invitations",
      product,
      valid("param", ProgrammeRef),
      valid("header", InvitationKey),
      valid("json", InvitationInput),
      async (c) => {
        const { programmeId } = c.req.valid("param");
        await assertTakesGuests(programmeId);
        const secret = secretFrom(c.var.member.memberId, c.req.valid("header")["idempotency-key"]);
        const { uses: maxUses, days } = c.req.valid("json");
        const invitation: ProgrammeInvitation = {
          programmeId,
          invitationId: hashed(secret),
          uses: 0,
          maxUses,
          createdAt: c.var.now.toISOString(),
          expiresAt: addDays(c.var.now, days).toISOString(),
          byName: c.var.member.name,
        };
        await guests.invite(invitation);
        return c.json({ invitation, token: tokenOf(programmeId, secret) }, 201);
      },
    )
    .delete(
      "/studio/programmes/:programmeId/invitations/:invitationId",
      product,
      valid("param", InvitationRef),
      async (c) => {
        await guests.revoke(c.req.valid("param"));
        return c.body(null, 204);
      },
    );
}

/** 32 bytes that only the asker's key leads to. */
const secretFrom = (memberId: MemberId, key: string) =>
  createHash("sha256").update(`programme invitation\n${memberId}\n${key}`).digest("base64url");
