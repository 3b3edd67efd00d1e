import { ideaLimits } from "../../../functions/ideas/limits.ts";
import type { ModerationInput } from "../../../functions/moderation/contract.ts";
import { isRecord } from "../kept.ts";

export const outcomes = ["published", "returned", "declined"] as const;
export type Outcome = (typeof outcomes)[number];

/** What a moderator has written so far; each outcome keeps a message of its own. */
export type Reply = { outcome?: Outcome; messages: Record<Outcome, string>; ruleNumber?: number };
export const emptyReply: Reply = { messages: { published: "", returned: "", declined: "" } };

export const isReply = (value: unknown): value is Reply =>
  isRecord(value) &&
  isRecord(value.messages) &&
  outcomes.every((outcome) => isRecord(value.messages) && typeof value.messages[outcome] === "string");

export type ReplyFault = "needsOutcome" | "needsMessage" | "needsRule" | "tooLong";

/** What is still wrong with a reply, in the order of the form. */
export function faultsOf({ outcome, messages, ruleNumber }: Reply): ReplyFault[] {
  if (!outcome) return ["needsOutcome"];
  const message = messages[outcome].trim();
  return [
    ...(outcome === "declined" && !ruleNumber ? (["needsRule"] as const) : []),
    ...(outcome !== "published" && !message ? (["needsMessage"] as const) : []),
    ...(message.length > ideaLimits.message ? (["tooLong"] as const) : []),
  ];
}

/** The request; undefined while something is wrong with it. */
export function inputOf(reply: Reply, version: number): ModerationInput | undefined {
  const { outcome, messages, ruleNumber } = reply;
  if (!outcome || faultsOf(reply).length > 0) return undefined;
  const message = messages[outcome].trim();
  if (outcome === "published") return { outcome, version, ...(message && { message }) };
  if (outcome === "returned") return { outcome, version, message };
  return ruleNumber ? { outcome, version, message, ruleNumber } : undefined;
}
