import * as z from "zod/mini";
import type { CircleId, MemberId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { type Circle, type CircleInput, isPrivate } from "./contract.ts";

/** Who publishes; the demo and scripts may leave it out. */
export type Publisher = { memberId: MemberId; name: string };

/** A circle as it was published once; never changed and never taken away. */
export type CircleVersion = {
  circleId: CircleId;
  number: number;
  at: string;
  by?: Publisher;
  /** The earlier version whose content this one brings back. */
  restores?: number;
  /** The circle was archived, or opened again, by this very version. */
  closed?: boolean;
  termsVersion: number;
  content: CircleInput;
};

const version = z.int().check(z.minimum(0));
/** A draft goes out as it was read, over the version that its writer knew; 0 opens the circle. */
export const Publication = z.strictObject({ rev: version, version });
export const Restoration = z.strictObject({ number: z.int().check(z.minimum(1)), version });
export const VersionsQuery = z.object({ before: z.optional(z.string().check(z.regex(/^[1-9]\d{0,5}$/))) });

/** The parts of a circle that a person wrote, without what the platform keeps beside them. */
export function contentOf(circle: Circle): CircleInput {
  const { circleId: _i, termsVersion: _v, termsChangedAt: _t, createdAt: _c, ...rest } = circle;
  const { version: _n, publishedAt: _p, closedAt: _x, ...content } = rest;
  return content;
}

/** What publishing makes of a circle: terms get a new version whenever their text changes. */
export function publishedAnew(circleId: CircleId, before: Circle | undefined, input: CircleInput, now: Date): Circle {
  const at = now.toISOString();
  if (!before)
    return { ...input, circleId, version: 1, publishedAt: at, termsVersion: 1, termsChangedAt: at, createdAt: at };
  const sameTerms = before.terms.fr === input.terms.fr && before.terms.en === input.terms.en;
  const { termsVersion, termsChangedAt, createdAt, closedAt } = before;
  return {
    ...input,
    circleId,
    version: versionOf(before) + 1,
    publishedAt: at,
    termsVersion: sameTerms ? termsVersion : termsVersion + 1,
    termsChangedAt: sameTerms ? termsChangedAt : at,
    createdAt,
    ...(closedAt && { closedAt }),
  };
}

/** What was published before versions were kept is the first. */
export const versionOf = (circle: Circle | undefined): number => (circle ? (circle.version ?? 1) : 0);

/** Whose doing a version is, and what sort of one. */
export type Made = Pick<CircleVersion, "by" | "restores" | "closed">;

/** One circle as it stands, as a version to be kept. */
export const asVersion = (circle: Circle, more: Made = {}): CircleVersion => ({
  circleId: circle.circleId,
  number: versionOf(circle),
  at: circle.publishedAt ?? circle.createdAt,
  ...more,
  termsVersion: circle.termsVersion,
  content: contentOf(circle),
});

/** What was public once cannot be called back. @throws Problem visibility-fixed */
export function assertVisibilityStays(before: Circle | undefined, input: CircleInput): void {
  if (before && isPrivate(before) !== isPrivate(input)) throw new Problem("visibility-fixed");
}
