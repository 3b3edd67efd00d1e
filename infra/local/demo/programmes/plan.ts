import type { Severity, Voice } from "../../../../functions/feedback/limits.ts";
import type { Both } from "../../../../functions/platform/languages.ts";
import type { ProgrammeInput } from "../../../../functions/programmes/contract.ts";
import type { ProgrammeStage } from "../../../../functions/programmes/lifecycle.ts";
import type { PersonKey } from "../people.ts";

export type Staff = "pia" | "lou";
/** What the team, or its reporter, did with a report, so many days after it was filed. */
export type Deed = { after: number; by?: Staff; words?: string } & (
  | { act: "accepted" | "asked" | "closed" | "answered" }
  | { act: "fixed"; in: string }
  | { act: "confirmed" }
  | { act: "replied" }
  | { act: "assigned"; to: Staff }
  | { act: "labelled"; labels: readonly string[] }
);

export type ReportPlan = {
  /** Names it among the reports of its programme, for one that is merged into it. */
  name: string;
  by: PersonKey;
  daysAgo: number;
  featureId: string;
  title: string;
  text: string;
  steps?: readonly string[];
  version?: string;
  voices?: Partial<Record<Voice, readonly PersonKey[]>>;
  since?: readonly Deed[];
  /** So many days after it was filed. */
  merged?: { after: number; into: string; by: Staff };
} & ({ kind: "issue"; severity: Severity } | { kind: "suggestion" | "praise" });

/** A day of the brand's calendar, so many days from today. */
export type Day = (days: number) => string;

export type ProgrammePlan = {
  name: string;
  /** The name of the idea that it comes from. */
  idea?: string;
  input: (day: Day) => Omit<ProgrammeInput, "ideaId">;
  stage: ProgrammeStage;
  openedDaysAgo: number;
  startedDaysAgo?: number;
  closedDaysAgo?: number;
  reports: readonly ReportPlan[];
  versions: readonly { name: string; daysAgo: number }[];
};

export const said = (fr: string, en: string): Both => ({ fr, en });
