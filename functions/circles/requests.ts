import * as z from "zod/mini";
import { CircleId, MemberId } from "../platform/ids.ts";
import { plainText } from "../platform/plain-text.ts";
import { invitationLimits } from "./limits.ts";

/** What somebody writes who asks to be let in. */
export const JoinMessage = z.string().check(z.overwrite(plainText), z.trim(), z.maxLength(invitationLimits.message));

export const RequestRef = z.strictObject({ circleId: CircleId, memberId: MemberId });
export const RequestAnswer = z.strictObject({ outcome: z.enum(["accepted", "declined"]) });
