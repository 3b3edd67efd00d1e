import { type Fields, stored } from "../platform/stored.ts";
import type { FeedbackInput, RewordInput, Told } from "./contract.ts";
import { type ToldPart, toldParts } from "./limits.ts";

const toldFields: Fields<Told> = {
  kind: true,
  featureId: true,
  severity: true,
  title: true,
  text: true,
  steps: true,
  environment: true,
  lang: true,
};
export const toldOf = (report: Told): Told => stored({ ...report }, toldFields);

/** As it is kept: only an issue is severe and has steps, and nothing empty is kept. */
export function toldIn(input: FeedbackInput | RewordInput): Told {
  const { kind, featureId, title, text, lang } = input;
  const environment = Object.entries(input.environment ?? {}).filter(([, value]) => value);
  const steps = input.kind === "issue" ? (input.steps ?? []) : [];
  return {
    lang,
    kind,
    featureId,
    ...(input.kind === "issue" && { severity: input.severity }),
    title,
    text,
    ...(steps.length > 0 && { steps }),
    ...(environment.length > 0 && { environment: Object.fromEntries(environment) }),
  };
}

/** Which parts are others than before. */
export const changedParts = (before: Told, after: Told): ToldPart[] =>
  toldParts.filter((part) => asText(before[part]) !== asText(after[part]));

/** What lies in a map has no order; nothing in it is as good as no map. */
function asText(value: Told[ToldPart]): string {
  if (value === undefined || typeof value === "string") return value ?? "";
  const parts = Array.isArray(value) ? value : Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return parts.length > 0 ? JSON.stringify(parts) : "";
}
