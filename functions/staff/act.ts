import { createHash } from "node:crypto";
import type { changeSessions } from "../platform/change-sessions.ts";
import { addDays } from "../platform/clock.ts";
import type { MemberId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { hashed } from "../platform/reference.ts";
import { type SendAll, sendEvery } from "../platform/send.ts";
import type { SessionMember } from "../platform/session.ts";
import type { By, GrantInput, StaffInvitation, StaffInvitationInput, StaffMember } from "./contract.ts";
import {
  assertBrandRemains,
  assertInvitationOpen,
  assertMayMail,
  assertMeantFor,
  claimed,
  granted,
  rolesOf,
} from "./roles.ts";
import { oneAfterTheOther, type StaffStore } from "./store.ts";

export type StaffDeps = {
  staff: StaffStore;
  changeEach: ReturnType<typeof changeSessions>;
  /** The address that the issuer vouches for. */
  addressOf: (memberId: MemberId) => Promise<string | undefined>;
  sendMails: SendAll;
};

/** Inviting colleagues, giving roles and taking them back; each act leaves its record. */
export function staffActs({ staff, changeEach, addressOf, sendMails }: StaffDeps) {
  /** In force at once, on every device. */
  const takeEffect = (member: StaffMember) => changeEach(member.memberId, { roles: rolesOf(member) });

  /** @throws Problem invitation-used, invitation-over, invitation-for-another */
  async function read(token: string, who: SessionMember, now: Date): Promise<StaffInvitation> {
    const invitation = await staff.findInvitation(hashed(token));
    if (invitation?.usedBy?.memberId === who.memberId) return invitation;
    assertInvitationOpen(invitation, now);
    assertMeantFor(invitation, invitation.email && (await addressOf(who.memberId)));
    return invitation;
  }

  return {
    /** The same key never makes two invitations, nor two mails. @throws Problem too-many-invitations */
    async invite(input: StaffInvitationInput, key: string, who: SessionMember, now: Date) {
      const { roles, days, email, lang = who.lang } = input;
      const secret = createHash("sha256").update(`staff\n${who.memberId}\n${key}`).digest("base64url");
      const by = byOf(who);
      const at = now.toISOString();
      const invitation: StaffInvitation = {
        invitationId: hashed(secret),
        roles,
        createdAt: at,
        expiresAt: addDays(now, days).toISOString(),
        by,
        ...(email && { email }),
      };
      await oneAfterTheOther(async () => {
        if (await staff.findInvitation(invitation.invitationId)) return true;
        const { version } = await staff.register();
        if (email) assertMayMail(await staff.records(), now);
        const record = { at, by, kind: "invited", roles, ...(email && { mailed: true as const }) } as const;
        return (await staff.change(version, record, [staff.invitePart(invitation)])) || undefined;
      });
      const { invitationId } = invitation;
      if (email) await sendEvery(sendMails, [{ type: "staff-invitation", invitationId, token: secret, lang }]);
      return { invitation, token: secret };
    },
    /** @throws Problem not-found */
    async revoke(invitationId: string, who: SessionMember, now: Date): Promise<void> {
      await oneAfterTheOther(async () => {
        const found = await staff.findInvitation(invitationId);
        if (!found || found.usedAt) throw new Problem("not-found");
        const { version } = await staff.register();
        const record = { at: now.toISOString(), by: byOf(who), kind: "revoked", roles: found.roles } as const;
        return (await staff.change(version, record, [staff.revokePart(invitationId)])) || undefined;
      });
    },
    read,
    /** Takes the roles; by the same person again, nothing more happens. @throws Problem as `read` */
    async accept(token: string, who: SessionMember, now: Date): Promise<StaffMember> {
      const invitationId = hashed(token);
      const member = await oneAfterTheOther(async () => {
        const invitation = await read(token, who, now);
        const { version } = await staff.register();
        const before = (await staff.findStaff(who.memberId)) ?? newcomer(who, now);
        if (invitation.usedAt) return before;
        const wanted = [...before.grants.map(({ role }) => role), ...invitation.roles];
        const given = { from: "invitation", byName: invitation.by.name } as const;
        const after = { ...before, name: who.name, grants: granted(before.grants, wanted, given, now) };
        const by = byOf(who);
        const record = {
          at: now.toISOString(),
          by,
          kind: "accepted",
          member: by,
          roles: rolesOf(after),
          before: rolesOf(before),
        } as const;
        const parts = [staff.usePart(invitationId, by, now), staff.grantPart(after)];
        return (await staff.change(version, record, parts)) ? after : undefined;
      });
      await takeEffect(member);
      return member;
    },
    /** @throws Problem not-found, staff-changed, last-brand-manager, not-allowed */
    async grant(
      memberId: MemberId,
      { roles, version }: GrantInput,
      who: SessionMember,
      now: Date,
    ): Promise<StaffMember> {
      const register = await staff.register();
      const before = register.staff.find((each) => each.memberId === memberId);
      if (!before) throw new Problem("not-found");
      if (register.version !== version) throw new Problem("staff-changed");
      const given = { from: "colleague", byName: who.name } as const;
      const after = { ...before, grants: granted(before.grants, roles, given, now) };
      const all = register.staff.map((each) => (each.memberId === memberId ? after : each));
      assertBrandRemains(all, register.staff, byOf(who));
      const member = { memberId, name: before.name };
      const record = {
        at: now.toISOString(),
        by: byOf(who),
        kind: "changed",
        member,
        roles: rolesOf(after),
        before: rolesOf(before),
      } as const;
      if (!(await staff.change(version, record, [staff.grantPart(after)]))) throw new Problem("staff-changed");
      await takeEffect(after);
      return after;
    },
  };
}

const byOf = ({ memberId, name }: SessionMember): By => ({ memberId, name });

/** Somebody whom the register does not know yet: what their session says comes from the issuer. */
const newcomer = ({ memberId, name, roles }: SessionMember, now: Date): StaffMember => ({
  memberId,
  name,
  claims: claimed([], roles, now),
  grants: [],
});
