import * as z from "zod/mini";
import type { Criterion } from "../circles/contract.ts";
import type { Actor } from "../ideas/contract.ts";
import { IdeaId, type MemberId } from "../platform/ids.ts";
import { Language } from "../platform/languages.ts";
import { plainText } from "../platform/plain-text.ts";
import type { JobTitle } from "../platform/session.ts";
import type { SupportDay } from "../support/contract.ts";
import { decisionLimits, reasonCodes, scoreLimits } from "./limits.ts";

export { decisionLimits, reasonCodes };

/** One language is required, the author's; the other is flagged where it is missing. */
const eachLanguage = (max: number) => {
  const text = z.string().check(z.overwrite(plainText), z.trim(), z.maxLength(max));
  return z.strictObject({ fr: z.optional(text), en: z.optional(text) });
};

const outcome = z.enum(["approved", "not_approved", "parked"]);
const version = z.int().check(z.minimum(1));
/** The revision of the team's draft that was read; 0 where there is none. */
const rev = z.int().check(z.minimum(0));
const words = {
  reasons: eachLanguage(decisionLimits.reasons),
  changeOurMind: eachLanguage(decisionLimits.changeOurMind),
  reasonCodes: z.array(z.enum(reasonCodes)).check(z.maxLength(decisionLimits.reasonCodes)),
  /** The day of the second look if parked, YYYY-MM-DD; it opens at 09:00 in the brand's time zone. */
  secondLookOn: z.optional(z.iso.date()),
};

export const DecisionInput = z.strictObject({
  version,
  outcome,
  ...words,
  lang: Language,
  /** Absent: no draft of the team's was read. */
  draftRev: z.optional(rev),
});
export type DecisionInput = z.infer<typeof DecisionInput>;

/** What the team writes together before it decides. `rev` is what was last read; 0 creates. */
export const DecisionDraftInput = z.strictObject({ rev, outcome: z.optional(outcome), ...words });
export type DecisionDraftInput = z.infer<typeof DecisionDraftInput>;
/** The very words and the very idea that were read. */
export const SignatureInput = z.strictObject({ version, rev });
export type SignatureInput = z.infer<typeof SignatureInput>;

export type Reviewer = { memberId: MemberId; name: string };
/** Always a named person. */
export type Signer = Reviewer & Pick<Actor, "kind"> & { title?: JobTitle };
export type DecisionDraft = DecisionDraftInput & {
  ideaId: IdeaId;
  by: Reviewer;
  at: string;
  /** Everybody whose words are in it: none of them countersigns it. */
  drafters: Reviewer[];
  /** Ready to be countersigned: who signs it, since when. Any change takes it back. */
  proposed?: { by: Signer; at: string };
};

/** What was wrong or has changed since, and why it is said now. Public, beneath the decision, for good. */
export const CorrectionInput = z.strictObject({
  text: eachLanguage(decisionLimits.changeOurMind),
  reason: eachLanguage(decisionLimits.changeOurMind),
});
export type CorrectionInput = z.infer<typeof CorrectionInput>;
export const CorrectionRef = z.strictObject({
  ideaId: IdeaId,
  number: z.coerce.number().check(z.int(), z.minimum(1)),
  /** Its place among the corrections of that decision, from 1. */
  place: z.coerce.number().check(z.int(), z.minimum(1), z.maximum(decisionLimits.corrections)),
});
export type Correction = CorrectionInput & { at: string; by: Signer };

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
  signedBy: Signer;
  /** A second person of the product team, where the circle asks for one. */
  countersignedBy?: Signer;
  corrections?: Correction[];
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
  /** Why people support it: how many said so, and the fullest of them. Absent on curves drawn before it was asked. */
  whys?: { n: number; kept: string[] };
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

/** What several people talk about, in one language: the words that stand for it, most used first. */
export type Theme = {
  lang: Language;
  words: readonly string[];
  comments: number;
  writers: number;
  examples: { text: string; name: string }[];
};

/** A mark for each criterion of the circle, 1 to 5, with a word on it. `round` is when this review opened. */
export const ScoreInput = z.strictObject({
  round: z.iso.datetime({ precision: 3 }),
  marks: z
    .array(
      z.strictObject({
        criterionId: z.string().check(z.minLength(1), z.maxLength(60)),
        mark: z.int().check(z.minimum(1), z.maximum(5)),
        note: z.optional(z.string().check(z.overwrite(plainText), z.trim(), z.maxLength(scoreLimits.note))),
      }),
    )
    .check(z.minLength(1), z.maxLength(scoreLimits.criteria)),
});
export type ScoreInput = z.infer<typeof ScoreInput>;
export type Score = ScoreInput & { ideaId: IdeaId; by: Reviewer; at: string };

/** One criterion over all reviewers: where they agree, and where they do not. */
export type CriterionResult = { id: string; n: number; mean: number; lowest: number; highest: number; spread: number };
export type ScoreSummary = {
  criteria: CriterionResult[];
  /** Weighted mean of each reviewer, and of all of them. */
  reviewers: { memberId: MemberId; name: string; total: number }[];
  total: number;
};
/** What one reviewer may see: others' marks only once their own are in. */
export type ScoresShown = { criteria: Criterion[]; scored: number } & (
  | { hidden: true }
  | { hidden: false; scores: Score[]; summary: ScoreSummary }
);
