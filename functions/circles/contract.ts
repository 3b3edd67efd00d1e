import * as z from "zod/mini";
import { MilestonePolicy } from "../ideas/policy.ts";
import { CircleId, type MemberId } from "../platform/ids.ts";
import { both, Language } from "../platform/languages.ts";
import { invitationLimits } from "./limits.ts";

export const circleLimits = {
  name: 60,
  tagline: 160,
  charter: 8_000,
  terms: 12_000,
  rule: 200,
  rules: 12,
  criterion: 80,
  criteria: 8,
} as const;
export const palettes = ["clay", "sky", "leaf", "sun"] as const;

/** What a review of this circle's ideas scores, each from 1 to 5; a weight says how much one counts beside the others. */
const Criterion = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  name: both(circleLimits.criterion),
  weight: z.int().check(z.minimum(1), z.maximum(5)),
});
export type Criterion = z.infer<typeof Criterion>;

const heldWords = z.array(z.string().check(z.trim(), z.minLength(2), z.maxLength(60))).check(z.maxLength(200));
/** When a comment waits for a moderator: by a new account, with more links, or with one of these words. */
const Holding = z.strictObject({
  newAccountDays: z.int().check(z.minimum(0), z.maximum(90)),
  links: z.int().check(z.minimum(0), z.maximum(20)),
  words: z.strictObject({ fr: heldWords, en: heldWords }),
});
export type Holding = z.infer<typeof Holding>;

export const visibilities = ["public", "private"] as const;

export const CircleRef = z.strictObject({ circleId: CircleId });
export type CircleRef = z.infer<typeof CircleRef>;

/** What a brand writes of a circle. Texts are Markdown without HTML. */
export const CircleInput = z.strictObject({
  name: both(circleLimits.name),
  tagline: both(circleLimits.tagline),
  charter: both(circleLimits.charter),
  /** Numbered in the order given; a moderator declines by naming one. */
  rules: z.array(both(circleLimits.rule)).check(z.minLength(1), z.maxLength(circleLimits.rules)),
  terms: both(circleLimits.terms),
  policy: MilestonePolicy,
  palette: z.enum(palettes),
  languages: z.array(Language).check(z.minLength(1), z.maxLength(2)),
  /** Absent: public. Chosen when the circle is opened, and never changed: what was public once cannot be called back. */
  visibility: z.optional(z.enum(visibilities)),
  criteria: z.optional(z.array(Criterion).check(z.minLength(1), z.maxLength(circleLimits.criteria))),
  /** A second person signs every decision. */
  countersign: z.optional(z.boolean()),
  holding: z.optional(Holding),
});
export type CircleInput = z.infer<typeof CircleInput>;

export const isPrivate = (circle: Pick<CircleInput, "visibility"> | undefined): boolean =>
  circle?.visibility === "private";

/** `termsVersion` rises whenever the terms' text changes; a member accepts a version. */
export type Circle = CircleInput & {
  circleId: CircleId;
  termsVersion: number;
  termsChangedAt: string;
  createdAt: string;
};

/** What is told of a circle to those who write an idea for it. */
export function forAuthors({ circleId, name, tagline, rules, terms, termsVersion, languages, palette }: Circle) {
  return { circleId, name, tagline, rules, terms, termsVersion, languages, palette };
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
