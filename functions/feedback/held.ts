import { usualHolding, whyHeld } from "../comments/why-held.ts";
import type { SessionMember } from "../platform/session.ts";
import type { Told } from "./contract.ts";

type By = { member: Pick<SessionMember, "roles">; now: Date };

/** Listed words that other testers should not meet before somebody has read them; the team's own never wait. */
export function heldIn(text: string, lists: readonly string[], { member, now }: By): string[] | undefined {
  if (member.roles.length > 0) return undefined;
  return whyHeld(text, { holding: usualHolding, lists, joinedAt: "", now })?.words;
}

export const textOf = ({ title, text, steps = [] }: Pick<Told, "title" | "text" | "steps">): string =>
  [title, text, ...steps].join("\n");
