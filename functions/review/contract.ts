import * as z from "zod/mini";
import type { Actor } from "../ideas/contract.ts";
import type { IdeaId } from "../platform/ids.ts";
import { Language } from "../platform/languages.ts";
import { plainText } from "../platform/plain-text.ts";
import type { JobTitle } from "../platform/session.ts";
import type { SupportDay } from "../support/contract.ts";
import { decisionLimits, reasonCodes } from "./limits.ts";

export { decisionLimits, reasonCodes };

/** One language is required, the author's; the other is flagged where it is missing. */
const eachLanguage = (max: number) => {
  const text = z.string().check(z.overwrite(plainText), z.trim(), z.maxLength(max));
  return z.strictObject({ fr: z.optional(text), en: z.optional(text) });
};

export const DecisionInput = z.strictObject({
  version: z.int().check(z.minimum(1)),
  outcome: z.enum(["approved", "not_approved", "parked"]),
  reasons: eachLanguage(decisionLimits.reasons),
  changeOurMind: eachLanguage(decisionLimits.changeOurMind),
  reasonCodes: z.array(z.enum(reasonCodes)).check(z.maxLength(decisionLimits.reasonCodes)),
  /** The day of the second look if parked, YYYY-MM-DD; it opens at 09:00 in the brand's time zone. */
  secondLookOn: z.optional(z.iso.date()),
  lang: Language,
});
export type DecisionInput = z.infer<typeof DecisionInput>;

/** The public decision record. Corrections are appended, never edited in. */
export type Decision = {
  ideaId: IdeaId;
  /** The card's version after it: one decision per review. */
  number: number;
  decidedAt: string;
  outcome: DecisionInput["outcome"];
  reasons: DecisionInput["reasons"];
  changeOurMind: DecisionInput["changeOurMind"];
  reasonCodes: DecisionInput["reasonCodes"];
  secondLookAt?: string;
  signedBy: Actor & { title?: JobTitle };
  /** Exact, recounted at the decision. */
  supporters: number;
  /** Whole days since the goal was reached. */
  daysInReview: number;
};

/** Supporters at the end of each day (brand's time zone), computed once when review opens and support is closed. */
export type SupportCurve = {
  ideaId: IdeaId;
  computedAt: string;
  days: SupportDay[];
  answers: AnswerSummary;
};
export type AnswerSummary = {
  n: number;
  wouldTest: { yes: number; n: number };
  price: { n: number; median: number | null; values: number[] };
};

/** What became of an approved idea, step by step, each with a word to its supporters if there is one. */
export const StageInput = z.strictObject({
  version: z.int().check(z.minimum(1)),
  to: z.enum(["in_development", "in_beta", "launched"]),
  message: z.optional(z.string().check(z.overwrite(plainText), z.trim(), z.minLength(1), z.maxLength(2_000))),
});
export type StageInput = z.infer<typeof StageInput>;
