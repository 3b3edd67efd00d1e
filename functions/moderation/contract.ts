import * as z from "zod/mini";
import type { Act, ActId } from "../acts/contract.ts";
import type { HeldFor } from "../comments/contract.ts";
import { ideaLimits } from "../ideas/contract.ts";
import type { Member } from "../members/contract.ts";
import { CircleId } from "../platform/ids.ts";
import type { Language } from "../platform/languages.ts";
import { plainText } from "../platform/plain-text.ts";
import type { Restriction, SessionMember } from "../platform/session.ts";
import { Reason, SettleInput } from "../reports/contract.ts";
import { sanctionLimits } from "./limits.ts";

const message = z.string().check(z.overwrite(plainText), z.trim(), z.minLength(1), z.maxLength(ideaLimits.message));
/** `version` is the card's version that the moderator read. */
const version = z.int().check(z.minimum(1));

/** A moderator's answer to a submission: published, returned to mend, or declined by a rule of the charter. */
export const ModerationInput = z.discriminatedUnion("outcome", [
  z.strictObject({ outcome: z.literal("published"), version, message: z.optional(message) }),
  z.strictObject({ outcome: z.literal("returned"), version, message }),
  z.strictObject({
    outcome: z.literal("declined"),
    version,
    message,
    ruleNumber: z.int().check(z.minimum(1), z.maximum(12)),
  }),
]);
export type ModerationInput = z.infer<typeof ModerationInput>;

const days = z.int().check(z.minimum(1), z.maximum(sanctionLimits.days));

/** Held words go out in their place in time, or are refused with a rule and the reasons. */
export const HeldInput = z.discriminatedUnion("outcome", [
  z.strictObject({ outcome: z.literal("released") }),
  z.strictObject({ outcome: z.literal("refused"), reason: Reason, message }),
]);
export type HeldInput = z.infer<typeof HeldInput>;

/** Upheld, what was done is undone; rejected, it stays. Reasons either way. */
export const AppealAnswer = z.strictObject({ outcome: z.enum(["upheld", "rejected"]), message });
export type AppealAnswer = z.infer<typeof AppealAnswer>;

/** A rule of one circle, or the law. */
const ground = { circleId: CircleId, reason: Reason, message };
/** Without days a suspension holds until somebody lifts it. */
export const SanctionInput = z.discriminatedUnion("outcome", [
  z.strictObject({ outcome: z.literal("warned"), ...ground }),
  z.strictObject({ outcome: z.literal("limited"), ...ground, days }),
  z.strictObject({ outcome: z.literal("suspended"), ...ground, days: z.optional(days) }),
  z.strictObject({ outcome: z.literal("lifted"), message }),
]);
export type SanctionInput = z.infer<typeof SanctionInput>;

/** One answer, by what it answers. */
export const AnswerInput = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("submission"), input: ModerationInput }),
  z.strictObject({ kind: z.literal("report"), input: SettleInput }),
  z.strictObject({ kind: z.literal("held"), input: HeldInput }),
  z.strictObject({ kind: z.literal("appeal"), input: AppealAnswer }),
  z.strictObject({ kind: z.literal("member"), input: SanctionInput }),
]);
export type AnswerInput = z.infer<typeof AnswerInput>;

/** Somebody has taken it; over by itself. */
export type Claim = { memberId: string; name: string; until: string };
export type Moderator = Pick<SessionMember, "memberId" | "name" | "lang">;
/** An answer waits ten seconds before it takes effect; its id is that of the act that it becomes. */
export type PendingAnswer = { answerId: ActId; by: Moderator; at: string; takesEffectAt: string; answer: AnswerInput };
/** An answer that could not take effect, because what it answered had changed. */
export type FailedAnswer = { code: string; by: Moderator; at: string };
export type InHand = {
  item: string;
  claim?: Claim;
  pending?: PendingAnswer;
  taken?: true;
  failed?: FailedAnswer;
};

/** What waits for a moderator, and whom a sanction is about. */
export const itemKinds = ["submission", "report", "held", "appeal", "member"] as const;
export type ItemKind = (typeof itemKinds)[number];

/** One thing that waits for a moderator, and what is being done about it. */
export type QueueItem = {
  item: string;
  kind: ItemKind;
  title: string;
  circleId: string;
  since: string;
  /** Before all others, whatever they wait: somebody says that it is against the law. */
  urgent?: true;
  lang?: Language;
  name?: string;
  reports?: number;
  heldFor?: HeldFor;
  /** The kind of act that an appeal is about, and who may not decide it. */
  appealed?: { kind: Act["kind"]; actedBy?: string };
  claim?: Claim;
  pending?: { by: Moderator; answerId: string; takesEffectAt: string; outcome: string };
  failed?: FailedAnswer;
};

/**
 * What a moderator needs to be fair, and no more: since when somebody is here, and what moderation did before. Neither
 * what they support or follow, nor who reported them.
 */
export type MemberRecord = {
  member: Pick<Member, "memberId" | "name" | "lang" | "joinedAt">;
  restriction?: Restriction;
  counts: Record<"ideasRemoved" | "commentsRemoved" | "reportsUpheld" | "sanctions" | "appealsUpheld", number>;
  acts: Act[];
};
