import * as z from "zod/mini";
import { CircleId, type MemberId } from "../platform/ids.ts";
import type { CircleInput } from "./input.ts";
import { invitationLimits } from "./limits.ts";

export type { CircleInput, Criterion, Holding } from "./input.ts";

export const CircleRef = z.strictObject({ circleId: CircleId });
export type CircleRef = z.infer<typeof CircleRef>;

export const isPrivate = (circle: Pick<CircleInput, "visibility"> | undefined): boolean =>
  circle?.visibility === "private";

/** `termsVersion` rises whenever the terms' text changes; a member accepts a version. */
export type Circle = CircleInput & {
  circleId: CircleId;
  termsVersion: number;
  termsChangedAt: string;
  createdAt: string;
  /** Rises with every publication; a circle from before versions were kept has none. */
  version?: number;
  publishedAt?: string;
  /** Archived: it takes no new idea, and everything in it stays readable. */
  closedAt?: string;
};

/** What is told of a circle to those who write an idea for it. */
export function forAuthors(circle: Circle) {
  const { circleId, name, tagline, rules, terms, termsVersion, languages, palette, tags } = circle;
  return { circleId, name, tagline, rules, terms, termsVersion, languages, palette, ...(tags && { tags }) };
}

/** A link into a private circle. */
export const InvitationInput = z.strictObject({
  /** How many may come in by it. */
  uses: z.int().check(z.minimum(1), z.maximum(invitationLimits.uses)),
  days: z.int().check(z.minimum(1), z.maximum(invitationLimits.days)),
});
export type InvitationInput = z.infer<typeof InvitationInput>;
export type Invitation = {
  circleId: CircleId;
  invitationId: string;
  uses: number;
  maxUses: number;
  expiresAt: string;
  createdAt: string;
  byName: string;
};

/** Somebody waits at the door of a private circle. */
export type JoinRequest = { circleId: CircleId; memberId: MemberId; name: string; at: string; message: string };
