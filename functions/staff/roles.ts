import { addDays } from "../platform/clock.ts";
import { Problem } from "../platform/problem.ts";
import { type Role, roles } from "../platform/session.ts";
import type { By, HeldRole, StaffInvitation, StaffMember, StaffRecord } from "./contract.ts";
import { staffLimits } from "./limits.ts";

/** What somebody may do: what the issuer says and what was given here, together. */
export const rolesOf = ({ claims, grants }: Pick<StaffMember, "claims" | "grants">): Role[] =>
  roles.filter((role) => [...claims, ...grants].some((held) => held.role === role));

/** The issuer's word at a sign-in: what it said before keeps its date. */
export const claimed = (before: readonly HeldRole[], told: readonly Role[], now: Date): HeldRole[] =>
  told.map((role) => before.find((held) => held.role === role) ?? { role, since: now.toISOString(), from: "issuer" });

/** What was given, changed to these roles: who had one keeps it as it came. */
export const granted = (
  before: readonly HeldRole[],
  wanted: readonly Role[],
  given: Pick<HeldRole, "from" | "byName">,
  now: Date,
): HeldRole[] =>
  roles
    .filter((role) => wanted.includes(role))
    .map((role) => before.find((held) => held.role === role) ?? { role, since: now.toISOString(), ...given });

/**
 * A brand keeps somebody who can give roles.
 * @throws Problem not-allowed when the asker has lost the role meanwhile, last-brand-manager
 */
export function assertBrandRemains(after: readonly StaffMember[], before: readonly StaffMember[], asker: By): void {
  const isBrand = (member: StaffMember | undefined) => member !== undefined && rolesOf(member).includes("brand");
  const known = before.find(({ memberId }) => memberId === asker.memberId);
  // Who came by the issuer's word before there was a register is not in it, and their session says what they are.
  if (known && !isBrand(known)) throw new Problem("not-allowed");
  if (!after.some(isBrand) && known) throw new Problem("last-brand-manager");
}

/** @throws Problem invitation-used, invitation-over when it expired, was taken back or never was */
export function assertInvitationOpen(
  invitation: StaffInvitation | undefined,
  now: Date,
): asserts invitation is StaffInvitation {
  if (invitation?.usedAt) throw new Problem("invitation-used");
  if (!invitation || now.getTime() >= Date.parse(invitation.expiresAt)) throw new Problem("invitation-over");
}

/** Mails to people who are no members here: so many a day, whoever asks for them. @throws Problem too-many-invitations */
export function assertMayMail(records: readonly StaffRecord[], now: Date): void {
  const dayAgo = addDays(now, -1).toISOString();
  const mailed = records.filter((record) => record.mailed && record.at > dayAgo);
  if (mailed.length >= staffLimits.mailsADay)
    throw new Problem("too-many-invitations", { values: { limit: staffLimits.mailsADay } });
}

/** @throws Problem invitation-for-another */
export function assertMeantFor({ email }: StaffInvitation, address: string | undefined): void {
  if (email && email !== address?.toLowerCase()) throw new Problem("invitation-for-another");
}
