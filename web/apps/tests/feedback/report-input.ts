import type { FeedbackInput } from "../../../../functions/feedback/contract.ts";
import {
  type EnvironmentPart,
  type FeedbackKind,
  feedbackLimits,
  type Severity,
} from "../../../../functions/feedback/limits.ts";
import type { PictureId } from "../../../../functions/platform/ids.ts";
import type { Lang } from "../../../paths.ts";
import { partsOf } from "./environment.ts";

/** What is typed into the fields of a report. */
export type ReportWritten = {
  kind?: FeedbackKind;
  featureId?: string;
  severity?: Severity;
  title: string;
  text: string;
  steps: string;
  environment: Partial<Record<EnvironmentPart, string>>;
};

/** What has to be there before a report can be sent. */
export type Needed = "kind" | "featureId" | "title" | "severity";

export const missingIn = (draft: ReportWritten): Needed[] => [
  ...(draft.kind ? [] : (["kind"] as const)),
  ...(draft.featureId ? [] : (["featureId"] as const)),
  ...(draft.title.trim() ? [] : (["title"] as const)),
  ...(draft.kind === "issue" && !draft.severity ? (["severity"] as const) : []),
];

export const stepsIn = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.replace(/^\s*(\d+[.)]|[-*•])\s*/, "").trim())
    .filter(Boolean)
    .slice(0, feedbackLimits.steps)
    .map((line) => line.slice(0, feedbackLimits.step));

/** Undefined while something is missing. */
export function inputOf(
  draft: ReportWritten,
  { lang, pictures, kind }: { lang: Lang; pictures: readonly PictureId[]; kind: "software" | "physical" },
): FeedbackInput | undefined {
  const told = toldOf(draft, lang, partsOf(kind));
  return told && { ...told, pictures: [...pictures] };
}

/** All but the pictures, with these parts of what was used. Undefined while something is missing. */
export function toldOf(draft: ReportWritten, lang: Lang, parts: readonly EnvironmentPart[]) {
  const { featureId, severity } = draft;
  if (missingIn(draft).length > 0 || !draft.kind || !featureId) return undefined;
  const told = parts.map((part) => [part, draft.environment[part]?.trim()] as const);
  const base = {
    featureId,
    title: draft.title,
    text: draft.text,
    lang,
    environment: Object.fromEntries(told.filter(([, text]) => text)),
  };
  if (draft.kind !== "issue") return { ...base, kind: draft.kind };
  return severity && { ...base, kind: draft.kind, severity, steps: stepsIn(draft.steps) };
}
