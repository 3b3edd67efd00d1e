import * as z from "zod/mini";
import { ProgrammeId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { hashed, isReference } from "../platform/reference.ts";
import type { ProgrammeInvitation } from "./contract.ts";

export type InvitationNamed = Pick<ProgrammeInvitation, "programmeId" | "invitationId">;

/** The link's secret follows from this key, so that a repeat answers the same link: nobody else may guess it. */
export const InvitationKey = z.object({ "idempotency-key": z.string().check(z.regex(/^[\w-]{32,64}$/)) });
export const InvitationInput = z.strictObject({
  uses: z.int().check(z.minimum(1), z.maximum(1_000)),
  days: z.int().check(z.minimum(1), z.maximum(90)),
});
export const InvitationRef = z.strictObject({
  programmeId: ProgrammeId,
  invitationId: z.string().check(z.regex(/^[\w-]{43}$/)),
});
export const TokenRef = z.strictObject({ token: z.string().check(z.maxLength(100)) });

export const tokenOf = (programmeId: ProgrammeId, secret: string): string => `${programmeId}.${secret}`;

/** What a link means. @throws Problem invitation-over when it cannot be one of ours */
export function invitationIn(token: string): InvitationNamed {
  const [programme, secret] = token.split(".");
  const programmeId = ProgrammeId.safeParse(programme);
  if (!programmeId.success || !isReference(secret)) throw new Problem("invitation-over");
  return { programmeId: programmeId.data, invitationId: hashed(secret) };
}

/** @throws Problem invitation-used, invitation-over when it expired, was taken back or never was */
export function assertOpen(
  invitation: ProgrammeInvitation | undefined,
  now: Date,
): asserts invitation is ProgrammeInvitation {
  if (!invitation || now.getTime() >= Date.parse(invitation.expiresAt)) throw new Problem("invitation-over");
  if (invitation.uses >= invitation.maxUses) throw new Problem("invitation-used");
}
