import { ideaLimits } from "../../../functions/ideas/limits.ts";
import { isRecord } from "../kept.ts";

export type Reason = number | "unlawful";
/** What a moderator has written so far; each outcome keeps a message of its own. */
export type Reply = { outcome?: string; messages: Record<string, string>; reason?: Reason; days?: number };
export const emptyReply: Reply = { messages: {} };

/** One of the answers that something may be given, and what belongs to it. */
export type Option = {
  outcome: string;
  key: "P" | "R" | "D" | "W";
  name: string;
  hint: string;
  send: string;
  done: string;
  message: "required" | "optional" | "none";
  messageLabel: string;
  reason?: "rule" | "rule or law";
  days?: "required" | "optional";
};

export const isReply = (value: unknown): value is Reply =>
  isRecord(value) &&
  isRecord(value.messages) &&
  Object.values(value.messages).every((text) => typeof text === "string");

export type ReplyFault = "needsOutcome" | "needsMessage" | "needsReason" | "needsDays" | "tooLong";
export const messageLimit = ideaLimits.message;

export const messageOf = ({ outcome, messages }: Reply): string => (messages[outcome ?? ""] ?? "").trim();

/** What is still wrong with a reply, in the order of the form. */
export function faultsOf(reply: Reply, options: readonly Option[]): ReplyFault[] {
  const option = options.find(({ outcome }) => outcome === reply.outcome);
  if (!option) return ["needsOutcome"];
  const message = messageOf(reply);
  return [
    ...(option.reason && reply.reason === undefined ? (["needsReason"] as const) : []),
    ...(option.days === "required" && !reply.days ? (["needsDays"] as const) : []),
    ...(option.message === "required" && !message ? (["needsMessage"] as const) : []),
    ...(message.length > messageLimit ? (["tooLong"] as const) : []),
  ];
}
