import * as z from "zod/mini";
import { MemberId } from "../platform/ids.ts";
import { Language } from "../platform/languages.ts";
import { type Role, roles } from "../platform/session.ts";
import { staffLimits } from "./limits.ts";

const someRoles = z.array(z.enum(roles)).check(
  z.minLength(1),
  z.maxLength(roles.length),
  z.refine((list) => new Set(list).size === list.length),
);

/** A link that gives one person these roles; with an address, only to whom the issuer says it belongs, and mailed there. */
export const StaffInvitationInput = z.strictObject({
  roles: someRoles,
  days: z.int().check(z.minimum(1), z.maximum(staffLimits.days)),
  /** Of the mail; else the inviter's. */
  lang: z.optional(Language),
  email: z.optional(
    z
      .string()
      .check(
        z.trim(),
        z.toLowerCase(),
        z.maxLength(staffLimits.email),
        z.regex(/^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/),
      ),
  ),
});
export type StaffInvitationInput = z.infer<typeof StaffInvitationInput>;

/** All the roles that somebody is to have from here; what the issuer says stays beside them. */
export const GrantInput = z.strictObject({
  roles: z.array(z.enum(roles)).check(z.maxLength(roles.length)),
  /** The register as it was read. */
  version: z.int().check(z.minimum(0)),
});
export type GrantInput = z.infer<typeof GrantInput>;

export const StaffRef = z.strictObject({ memberId: MemberId });
export const StaffInvitationRef = z.strictObject({ invitationId: z.string().check(z.regex(/^[\w-]{43}$/)) });
export const StaffToken = z.strictObject({ token: z.string().check(z.regex(/^[\w-]{43}$/)) });

export type By = { memberId: MemberId; name: string };
/** A role, since when, and where it comes from: the issuer's claim, an invitation, or a colleague. */
export type HeldRole = { role: Role; since: string; from: "issuer" | "invitation" | "colleague"; byName?: string };

/** Somebody who works here. */
export type StaffMember = {
  memberId: MemberId;
  name: string;
  /** As the issuer said at the last sign-in. */
  claims: HeldRole[];
  /** As given here. */
  grants: HeldRole[];
};

export type StaffInvitation = {
  invitationId: string;
  roles: Role[];
  email?: string;
  createdAt: string;
  expiresAt: string;
  by: By;
  usedBy?: By;
  usedAt?: string;
  /** When a mail with its link was given to the mail service. */
  mailedAt?: string;
};

/** Who changed whose roles, when, and from what to what; never changed afterwards. */
export type StaffRecord = {
  number: number;
  at: string;
  by: By;
  kind: "invited" | "revoked" | "accepted" | "changed";
  member?: By;
  /** A mail was asked for; to whom is not kept here, since a record outlives its invitation. */
  mailed?: true;
  roles: Role[];
  before?: Role[];
};
