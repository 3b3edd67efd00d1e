import { Hono } from "hono";
import { requireMember } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import { Problem } from "../platform/problem.ts";
import type { GuestStore } from "./guest-store.ts";
import { assertOpen, type InvitationNamed, invitationIn, TokenRef } from "./invitations.ts";
import type { ProgrammeStore } from "./store.ts";

export type InvitationRoutesDeps = {
  programmes: Pick<ProgrammeStore, "findCard">;
  guests: Pick<GuestStore, "find" | "accept">;
};

/** What somebody does with a link into a private programme: whoever holds it may know. */
export function invitationRoutes({ programmes, guests }: InvitationRoutesDeps) {
  const offered = async (named: InvitationNamed) => {
    const card = await programmes.findCard(named.programmeId);
    if (!card || card.stage === "closed") throw new Problem("invitation-over");
    const { programmeId, title, pitch, stage } = card;
    return { programmeId, title, pitch, stage };
  };
  return new Hono<Env>()
    .get("/programme-invitations/:token", requireMember, valid("param", TokenRef), async (c) => {
      const named = invitationIn(c.req.valid("param").token);
      const invitation = await guests.find(named);
      assertOpen(invitation, c.var.now);
      return c.json({ ...(await offered(named)), byName: invitation.byName });
    })
    .put("/programme-invitations/:token", requireMember, valid("param", TokenRef), async (c) => {
      const named = invitationIn(c.req.valid("param").token);
      const programme = await offered(named);
      await guests.accept(named, c.var.member.memberId, c.var.now);
      return c.json(programme);
    });
}
