import { Hono } from "hono";
import * as z from "zod/mini";
import { requireMember, requireRole } from "../platform/app.ts";
import { type Env, valid } from "../platform/http.ts";
import { type StaffDeps, staffActs } from "./act.ts";
import {
  GrantInput,
  type StaffInvitation,
  StaffInvitationInput,
  StaffInvitationRef,
  StaffRef,
  StaffToken,
} from "./contract.ts";

/** The link's secret follows from this key, so that a repeat answers the same link: nobody else may guess it. */
const InvitationKey = z.object({ "idempotency-key": z.string().check(z.regex(/^[\w-]{32,64}$/)) });

const brand = requireRole("brand");

/** Over, an invitation tells nobody's address any more. */
const withoutOldAddress = ({ email, ...rest }: StaffInvitation, now: Date): StaffInvitation => ({
  ...rest,
  ...(email && now.getTime() < Date.parse(rest.expiresAt) && { email }),
});

/** Who works here: seen and changed by the brand. */
export function staffRoutes(deps: StaffDeps) {
  const acts = staffActs(deps);
  const { staff } = deps;
  return new Hono<Env>()
    .get("/studio/brand/staff", brand, async (c) => {
      const [register, invitations, records] = await Promise.all([
        staff.register(),
        staff.invitations(),
        staff.records(),
      ]);
      return c.json({
        ...register,
        invitations: invitations.map((each) => withoutOldAddress(each, c.var.now)),
        records,
      });
    })
    .post(
      "/studio/brand/staff/invitations",
      brand,
      valid("header", InvitationKey),
      valid("json", StaffInvitationInput),
      async (c) => {
        const key = c.req.valid("header")["idempotency-key"];
        return c.json(await acts.invite(c.req.valid("json"), key, c.var.member, c.var.now), 201);
      },
    )
    .delete("/studio/brand/staff/invitations/:invitationId", brand, valid("param", StaffInvitationRef), async (c) => {
      await acts.revoke(c.req.valid("param").invitationId, c.var.member, c.var.now);
      return c.body(null, 204);
    })
    .put(
      "/studio/brand/staff/:memberId/roles",
      brand,
      valid("param", StaffRef),
      valid("json", GrantInput),
      async (c) => {
        const { memberId } = c.req.valid("param");
        return c.json(await acts.grant(memberId, c.req.valid("json"), c.var.member, c.var.now));
      },
    )
    .get("/staff-invitations/:token", requireMember, valid("param", StaffToken), async (c) => {
      const { roles, by, expiresAt, usedAt } = await acts.read(c.req.valid("param").token, c.var.member, c.var.now);
      return c.json({ roles, byName: by.name, expiresAt, accepted: usedAt !== undefined });
    })
    .put("/staff-invitations/:token", requireMember, valid("param", StaffToken), async (c) => {
      await acts.accept(c.req.valid("param").token, c.var.member, c.var.now);
      return c.body(null, 204);
    });
}
