import { circleLimits } from "../../../functions/circles/limits.ts";
import { brandLimits } from "../../../functions/platform/brand.ts";
import type { Language } from "../../../functions/platform/languages.ts";

/** What the wizard asks, step by step; each step is a page of its own. */
export const stepFields = {
  name: ["name", "timeZone", "currency"],
  logo: [],
  colours: ["main", "stair", "spark"],
  languages: ["languages", "taglineFr", "taglineEn"],
  circle: ["circleNameFr", "circleNameEn", "circleTaglineFr", "circleTaglineEn", "palette", "circleId"],
  charter: ["charterFr", "charterEn", "rulesFr", "rulesEn"],
  policy: ["members", "policy", "ownWindow", "ownSteps"],
  terms: ["termsFr", "termsEn"],
  finish: [],
} as const;

export type Step = keyof typeof stepFields;
export type Field = (typeof stepFields)[Step][number];
/** What was typed so far, as it was typed: what cannot be accepted survives a reload too. */
export type Draft = Partial<Record<Field, string>>;

export const steps = [
  "name",
  "logo",
  "colours",
  "languages",
  "circle",
  "charter",
  "policy",
  "terms",
  "finish",
] as const satisfies readonly Step[];
export const isStep = (name: string | undefined): name is Step => steps.some((step) => step === name);
export const isField = (name: string): name is Field =>
  Object.values(stepFields).some((fields) => fields.some((field) => field === name));

/** Of each text, more than any of them may have: what is too long is kept, and refused where it is judged. */
const keptOfAField = 40_000;

/** What a form sent, for the fields of its step alone. */
export const typedIn = (form: URLSearchParams, step: Step): Draft =>
  Object.fromEntries(
    stepFields[step].flatMap((field) => {
      const value = form.get(field);
      return value === null ? [] : [[field, value.replaceAll("\r\n", "\n").slice(0, keptOfAField)]];
    }),
  );

/** What a file held, whoever wrote it. */
export const draftIn = (kept: unknown): Draft =>
  typeof kept === "object" && kept !== null
    ? Object.fromEntries(Object.entries(kept).filter(([name, value]) => isField(name) && typeof value === "string"))
    : {};

export const fieldLimits: Partial<Record<Field, number>> = {
  name: brandLimits.name,
  taglineFr: brandLimits.tagline,
  taglineEn: brandLimits.tagline,
  circleNameFr: circleLimits.name,
  circleNameEn: circleLimits.name,
  circleTaglineFr: circleLimits.tagline,
  circleTaglineEn: circleLimits.tagline,
  charterFr: circleLimits.charter,
  charterEn: circleLimits.charter,
  termsFr: circleLimits.terms,
  termsEn: circleLimits.terms,
};

/** The language that a field is written in. */
export const languageOf = (field: Field): Language | undefined =>
  field.endsWith("Fr") ? "fr" : field.endsWith("En") ? "en" : undefined;
