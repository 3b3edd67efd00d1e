import type { Draft, DraftInput } from "../../../functions/ideas/contract.ts";
import type { Lang } from "../../paths.ts";
import { isRecord } from "../kept.ts";

/** What the author types; everything of a draft but its revision. */
export type DraftText = Omit<DraftInput, "rev">;

export const emptyText = (lang: Lang): DraftText => ({
  title: "",
  pitch: "",
  story: "",
  circleId: null,
  lang,
  kind: "new",
  improves: "",
  tags: [],
});

export const textOf = ({ title, pitch, story, circleId, lang, kind, improves = "", tags }: Draft): DraftText => ({
  title,
  pitch,
  story,
  circleId,
  lang,
  kind,
  improves,
  tags,
});

export const textFields = ["title", "pitch", "story", "circleId", "lang", "kind", "improves", "tags"] as const;
export type TextField = (typeof textFields)[number];

export const sameText = (a: DraftText, b: DraftText): boolean =>
  textFields.every((field) => JSON.stringify(a[field] ?? "") === JSON.stringify(b[field] ?? ""));

/** Language and kind have a value from the start: alone they are nothing worth saving. */
export const isBlank = (text: DraftText): boolean =>
  !text.title.trim() && !text.pitch.trim() && !text.story.trim() && !text.circleId && text.tags.length === 0;

export function isDraftText(value: unknown): value is DraftText {
  return (
    isRecord(value) &&
    ["title", "pitch", "story"].every((field) => typeof value[field] === "string") &&
    (value.circleId === null || typeof value.circleId === "string") &&
    (value.lang === "fr" || value.lang === "en") &&
    (value.kind === "new" || value.kind === "improvement") &&
    ["string", "undefined"].includes(typeof value.improves) &&
    Array.isArray(value.tags) &&
    value.tags.every((tag) => typeof tag === "string")
  );
}
