import * as z from "zod/mini";
import type { CircleId } from "../platform/ids.ts";
import { Language } from "../platform/languages.ts";
import { circleLimits, draftSlack, palettes, supportQuestions, visibilities } from "./limits.ts";
import type { Publisher } from "./versions.ts";

const roomy = (max: number) => z.string().check(z.maxLength(max * draftSlack));
/** As typed: spaces and all, so that a saved draft is what its writer sees. */
const pair = (max: number) => z.strictObject({ fr: roomy(max), en: roomy(max) });
const lists = (each: number, most: number) => {
  const list = z.array(roomy(each)).check(z.maxLength(most * draftSlack));
  return z.strictObject({ fr: list, en: list });
};
const number = z.number().check(z.minimum(0), z.maximum(1_000_000_000));
const step = { extraDays: number };
const policy = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("fixed"),
    firstWindowDays: number,
    milestones: z.array(z.strictObject({ supporters: number, ...step })).check(z.maxLength(16)),
  }),
  z.strictObject({
    kind: z.literal("share"),
    firstWindowDays: number,
    waitBelowMembers: number,
    milestones: z.array(z.strictObject({ percent: number, atLeast: number, ...step })).check(z.maxLength(16)),
  }),
]);

/** A circle on its way: everything may still be empty, too long or out of reach. */
export const DraftContent = z.strictObject({
  name: pair(circleLimits.name),
  tagline: pair(circleLimits.tagline),
  objective: z.strictObject({ text: pair(circleLimits.objective), figure: pair(circleLimits.figure) }),
  why: pair(circleLimits.why),
  data: pair(circleLimits.data),
  charter: pair(circleLimits.charter),
  rules: z.array(pair(circleLimits.rule)).check(z.maxLength(circleLimits.rules * draftSlack)),
  terms: pair(circleLimits.terms),
  policy,
  palette: z.enum(palettes),
  languages: z.array(Language).check(z.maxLength(2)),
  visibility: z.enum(visibilities),
  criteria: z
    .array(z.strictObject({ id: roomy(40), name: pair(circleLimits.criterion), weight: number }))
    .check(z.maxLength(circleLimits.criteria * draftSlack)),
  countersign: z.boolean(),
  holding: z.optional(
    z.strictObject({
      newAccountDays: number,
      links: number,
      words: lists(circleLimits.heldWord, circleLimits.heldWords),
    }),
  ),
  tags: lists(circleLimits.tag, circleLimits.tags),
  questions: z.array(z.enum(supportQuestions)).check(z.maxLength(supportQuestions.length)),
});
export type DraftContent = z.infer<typeof DraftContent>;

/** `rev` is the revision that the writer read, 0 for none; `version`, the published circle that the draft began from. */
export const DraftSave = z.strictObject({
  rev: z.int().check(z.minimum(0)),
  version: z.int().check(z.minimum(0)),
  content: DraftContent,
});
export type DraftSave = z.infer<typeof DraftSave>;
export const DraftRev = z.object({ rev: z.string().check(z.regex(/^\d{1,9}$/)) });

/** The one draft of a circle, which all brand managers share. */
export type CircleDraft = DraftSave & { circleId: CircleId; savedAt: string; by: Publisher };
