import { ideaLimits } from "../../../functions/ideas/limits.ts";
import { characters } from "../../characters.ts";
import type { DraftText } from "./text.ts";

export type Requirement = "title" | "pitch" | "story" | "circleId" | "rules" | "terms";
export type Check = { of: Requirement; met: boolean };

/** What an idea must have before it can be sent; the same rules as the server's `IdeaText`. */
export function checklist(text: DraftText, accepted: { rules: boolean; terms: boolean }): Check[] {
  return [
    { of: "title", met: characters(text.title.trim()) >= ideaLimits.titleMin },
    { of: "pitch", met: characters(text.pitch.trim()) >= 1 },
    { of: "story", met: characters(text.story.trim()) >= ideaLimits.storyMin },
    { of: "circleId", met: text.circleId !== null },
    { of: "rules", met: accepted.rules },
    { of: "terms", met: accepted.terms },
  ];
}

export const isReady = (checks: readonly Check[]): boolean => checks.every((check) => check.met);
