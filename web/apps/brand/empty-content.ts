import type { DraftContent } from "../../../functions/circles/draft.ts";
import { supportQuestions } from "../../../functions/circles/limits.ts";
import { circle } from "../../../functions/ideas/presets.ts";
import type { Both } from "../../../functions/platform/languages.ts";

const empty: Both = { fr: "", en: "" };

/** A circle that is about to be written: the clock for small circles, nothing else decided. */
export const emptyContent = (name: Both = empty): DraftContent => ({
  name,
  tagline: empty,
  objective: { text: empty, figure: empty },
  why: empty,
  data: empty,
  charter: empty,
  rules: [empty],
  terms: empty,
  policy: { ...circle, milestones: circle.milestones.map((step) => ({ ...step })) },
  palette: "clay",
  languages: ["fr", "en"],
  visibility: "public",
  criteria: [],
  countersign: false,
  tags: { fr: [], en: [] },
  questions: [...supportQuestions],
});

/** Whether what a browser kept is a whole circle: made of the same things, however many. */
export function isContent(value: unknown): value is DraftContent {
  const { holding: _, ...shape } = emptyContent();
  return isShaped(value, shape);
}

function isShaped(value: unknown, shape: unknown): boolean {
  if (Array.isArray(shape))
    return Array.isArray(value) && value.every((each) => typeof each === typeof shape[0] || shape.length === 0);
  if (typeof shape !== "object" || shape === null) return typeof value === typeof shape;
  if (typeof value !== "object" || value === null) return false;
  const held = new Map<string, unknown>(Object.entries(value));
  return Object.entries(shape).every(([key, inner]) => key === "waitBelowMembers" || isShaped(held.get(key), inner));
}
