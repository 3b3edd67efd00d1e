import * as z from "zod/mini";
import type { ActId } from "../acts/contract.ts";
import type { OtherIdea, Reasons } from "../ideas/contract.ts";
import { type CircleId, IdeaId, type MemberId } from "../platform/ids.ts";
import { plainText } from "../platform/plain-text.ts";
import type { Role } from "../platform/session.ts";
import { mergingLimits } from "./limits.ts";

const message = z.string().check(z.overwrite(plainText), z.trim(), z.minLength(1), z.maxLength(mergingLimits.message));

/** A duplicate goes into the idea that goes on: a public reason in its author's language, and a rule if there is one. */
export const MergeInput = z.strictObject({
  into: IdeaId,
  message,
  ruleNumber: z.optional(z.int().check(z.minimum(1), z.maximum(12))),
});
export type MergeInput = z.infer<typeof MergeInput>;

/** `from` is the idea that it was merged into; a word to those concerned is not needed to undo a slip. */
export const SplitInput = z.strictObject({ from: IdeaId, message: z.optional(message) });
export type SplitInput = z.infer<typeof SplitInput>;

export const PairRef = z.strictObject({ ideaId: IdeaId, intoId: IdeaId });

/** What one idea took in. Kept after a split, which tells that supports go back. */
export type Merge = OtherIdea & {
  into: IdeaId;
  circleId: CircleId;
  /** The card's version after the merge: names it, whatever follows. */
  number: number;
  at: string;
  by: { memberId: MemberId; name: string; role: Role };
  why: Reasons;
  actId: ActId;
  /** Those concerned were told. */
  told?: true;
  split?: { number: number; at: string; why?: Reasons };
  /** Every support has arrived, where it now belongs. */
  settledAt?: string;
};

/** What a merge would do, before it is done. */
export type Preview = {
  /** Supporters of each now, and how many of them support both. */
  duplicate: number;
  survivor: number;
  both: number;
  /** Those of the duplicate who do not come along: they withdrew from the other, or it is their own. */
  stay: number;
  total: number;
};

/** What comes to the queue `carries`: one page of supports to be carried over, or back. */
export const CarryPage = z.object({
  type: z.literal("carry"),
  ideaId: IdeaId,
  into: IdeaId,
  /** Of the merge or the split that it belongs to. */
  number: z.int(),
  shard: z.int(),
  after: z.optional(z.string()),
  /** It began after the last request that knew the old state: at its end all have arrived. */
  closing: z.optional(z.boolean()),
});
export type CarryPage = z.infer<typeof CarryPage>;
