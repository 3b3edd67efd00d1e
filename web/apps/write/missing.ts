import { ideaLimits } from "../../../functions/ideas/limits.ts";
import type { DraftText } from "./text.ts";

export type Requirement = "title" | "pitch" | "story" | "circleId" | "rules" | "terms";
export type Check = { of: Requirement; met: boolean };

/** What an idea must have before it can be sent; the same rules as the server's `IdeaText`. */
export function checklist(text: DraftText, accepted: { rules: boolean; terms: boolean }): Check[] {
  return [
    { of: "title", met: text.title.trim().length >= ideaLimits.titleMin },
    { of: "pitch", met: text.pitch.trim().length >= 1 },
    { of: "story", met: text.story.trim().length >= ideaLimits.storyMin },
    { of: "circleId", met: text.circleId !== null },
    { of: "rules", met: accepted.rules },
    { of: "terms", met: accepted.terms },
  ];
}

export const isReady = (checks: readonly Check[]): boolean => checks.every((check) => check.met);
