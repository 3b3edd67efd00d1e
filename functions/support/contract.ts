import * as z from "zod/mini";
import type { IdeaId, MemberId } from "../platform/ids.ts";
import type { Language } from "../platform/languages.ts";
import { supportLimits } from "./limits.ts";

export { supportLimits };

/** Optional questions; support counts even if all are skipped. Prices are in the brand's currency, whole units. */
export const SupportAnswers = z.strictObject({
  wouldPay: z.optional(z.int().check(z.minimum(0), z.maximum(supportLimits.maxPrice))),
  howMany: z.optional(z.int().check(z.minimum(1), z.maximum(supportLimits.maxQuantity))),
  why: z.optional(z.string().check(z.trim(), z.maxLength(supportLimits.why))),
  wouldTest: z.optional(z.boolean()),
});
export type SupportAnswers = z.infer<typeof SupportAnswers>;

/** Never deleted: withdrawing sets `withdrawnAt`, giving again sets a new `givenAt`. */
export type Support = {
  ideaId: IdeaId;
  memberId: MemberId;
  givenAt: string;
  withdrawnAt?: string;
  answers?: SupportAnswers;
  /** It came with an idea that was merged into this one; gone with the member's first act here. */
  carriedFrom?: IdeaId;
};

/** An idea that a member supported and that goes on as another. */
export type MergedSupport = { ideaId: IdeaId; title: string; lang: Language; into: IdeaId };

/** Supporters at the end of a day of the brand's calendar, as 2026-03-02. */
export type SupportDay = { day: string; supporters: number };

/** What a supporter sees at once: their own act is always in `supporters`. */
export type SupportView = {
  supported: boolean;
  givenAt?: string;
  carriedFrom?: IdeaId;
  answers?: SupportAnswers;
  supporters: number;
  takesSupport: boolean;
  /** The reader proposed the idea: no support of theirs is taken. */
  own?: true;
};
