import * as z from "zod/mini";
import { Tag } from "../ideas/contract.ts";
import { MilestonePolicy } from "../ideas/policy.ts";
import { both, Language } from "../platform/languages.ts";
import { circleLimits, palettes, supportQuestions, visibilities } from "./limits.ts";

/** A text that one language may lack: readers of the other edition then get it labelled. */
const either = (max: number) => both(max, 0);
const twoLists = <Schema extends z.ZodMiniType>(each: Schema, most: number) => {
  const list = z.array(each).check(z.maxLength(most));
  return z.strictObject({ fr: list, en: list });
};
const heldWord = z.string().check(z.trim(), z.minLength(circleLimits.heldWordMin), z.maxLength(circleLimits.heldWord));

/** One thing that a review weighs. */
const Criterion = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(40)),
  name: both(circleLimits.criterion),
  weight: z.int().check(z.minimum(1), z.maximum(circleLimits.weight)),
});
export type Criterion = z.infer<typeof Criterion>;

/** When a comment waits for a moderator: by a new account, with more links, or with one of these words. */
const Holding = z.strictObject({
  newAccountDays: z.int().check(z.minimum(0), z.maximum(circleLimits.newAccountDays)),
  links: z.int().check(z.minimum(0), z.maximum(circleLimits.links)),
  words: twoLists(heldWord, circleLimits.heldWords),
});
export type Holding = z.infer<typeof Holding>;

/** What a brand writes of a circle. Texts are Markdown without HTML. */
export const CircleInput = z.strictObject({
  name: both(circleLimits.name),
  tagline: both(circleLimits.tagline),
  /** What the circle is to bring about, and the figure by which anybody can tell. */
  objective: z.optional(z.strictObject({ text: either(circleLimits.objective), figure: either(circleLimits.figure) })),
  why: z.optional(either(circleLimits.why)),
  /** What happens with people's data. */
  data: z.optional(either(circleLimits.data)),
  /** What else the charter says. */
  charter: either(circleLimits.charter),
  /** Numbered in the order given; a moderator declines by naming one. */
  rules: z.array(both(circleLimits.rule)).check(z.minLength(1), z.maxLength(circleLimits.rules)),
  terms: both(circleLimits.terms),
  policy: MilestonePolicy,
  palette: z.enum(palettes),
  languages: z.array(Language).check(z.minLength(1), z.maxLength(2)),
  /** Absent: public. Chosen when the circle is opened, and never changed: what was public once cannot be called back. */
  visibility: z.optional(z.enum(visibilities)),
  /** By what a review weighs an idea. Absent: as every review. */
  criteria: z.optional(z.array(Criterion).check(z.minLength(1), z.maxLength(circleLimits.criteria))),
  /** A decision is read and signed by a second person before it is published. */
  countersign: z.optional(z.boolean()),
  holding: z.optional(Holding),
  /** Offered to authors, by the language of their idea. */
  tags: z.optional(twoLists(Tag, circleLimits.tags)),
  /** What supporters are asked. Absent: everything. */
  questions: z.optional(z.array(z.enum(supportQuestions))),
});
export type CircleInput = z.infer<typeof CircleInput>;
