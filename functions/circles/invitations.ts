import * as z from "zod/mini";
import { CircleId } from "../platform/ids.ts";
import { hashed, isReference } from "../platform/reference.ts";
import type { Invitation } from "./contract.ts";

/** The link's secret follows from this key, so that a repeat answers the same link: nobody else may guess it. */
export const InvitationKey = z.object({ "idempotency-key": z.string().check(z.regex(/^[\w-]{32,64}$/)) });
/** An invitation is known by the hash of its secret. */
export const InvitationRef = z.strictObject({
  circleId: CircleId,
  invitationId: z.string().check(z.regex(/^[\w-]{43}$/)),
});

/** What a link carries: the circle, and a secret that the table knows only by its hash. */
export const tokenOf = (circleId: CircleId, secret: string): string => `${circleId}.${secret}`;

/** The circle and the hash that a link means; undefined when it cannot be one of ours. */
export function invitationIn(token: string): Pick<Invitation, "circleId" | "invitationId"> | undefined {
  const [circle, secret] = token.split(".");
  const circleId = CircleId.safeParse(circle);
  return circleId.success && isReference(secret)
    ? { circleId: circleId.data, invitationId: hashed(secret) }
    : undefined;
}

/** Open to one more: not used up, not expired. */
export const isOpen = ({ uses, maxUses, expiresAt }: Invitation, now: Date): boolean =>
  uses < maxUses && now.getTime() < Date.parse(expiresAt);
