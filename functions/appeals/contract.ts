import * as z from "zod/mini";
import { type Act, ActId, type ActKind } from "../acts/contract.ts";
import type { TakenWords } from "../comments/contract.ts";
import type { Reasons } from "../ideas/contract.ts";
import type { MemberId } from "../platform/ids.ts";
import { Language } from "../platform/languages.ts";
import { plainText } from "../platform/plain-text.ts";
import { appealLimits } from "./limits.ts";

export const StatementRef = z.strictObject({ actId: ActId });
const text = z.string().check(z.overwrite(plainText), z.trim(), z.minLength(1), z.maxLength(appealLimits.text));
export const AppealInput = z.strictObject({ text, lang: Language });
export type AppealInput = z.infer<typeof AppealInput>;

/** What took something from somebody, and may be looked at again by somebody else. */
export const appealableKinds = [
  "declined",
  "removed",
  "comment-removed",
  "comment-refused",
  "warned",
  "limited",
  "suspended",
] as const satisfies readonly ActKind[];

/** One an act. `act` is as it was recorded. */
export type Appeal = {
  actId: ActId;
  memberId: MemberId;
  name: string;
  at: string;
  text: string;
  lang: Language;
  act: Act;
  /** Who acted: anybody else decides. */
  actedBy?: MemberId;
  decidedAt?: string;
  outcome?: "upheld" | "rejected";
  decision?: Reasons;
  decidedBy?: string;
};

/** What moderation did that concerns somebody, as they read it. */
export type Statement = Pick<Act, "actId" | "at" | "kind" | "title" | "ideaId" | "reasons" | "until"> & {
  /** Their own words, while they are kept. */
  words?: Pick<TakenWords, "text" | "lang">;
  appealUntil?: string;
  appeal?: Pick<Appeal, "at" | "text" | "lang" | "decidedAt" | "outcome" | "decision">;
};
