import * as z from "zod/mini";
import { ideaLimits } from "../ideas/contract.ts";
import { plainText } from "../platform/plain-text.ts";

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
