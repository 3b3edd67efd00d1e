import type { FeedbackId, MemberId, ProgrammeId } from "../platform/ids.ts";
import type { Language } from "../platform/languages.ts";
import type { FeedbackStatus } from "./lifecycle.ts";

export const feedbackKinds = ["issue", "suggestion", "praise"] as const;
export type FeedbackKind = (typeof feedbackKinds)[number];
export const severities = ["blocking", "annoying", "minor"] as const;
export type Severity = (typeof severities)[number];
/** What another tester says of a report. */
export const voices = ["seen", "not_seen", "could_not_try"] as const;
export type Voice = (typeof voices)[number];

/** One report. Instants are ISO 8601 in UTC; `version` rises with every change and guards it. */
export type Feedback = {
  feedbackId: FeedbackId;
  programmeId: ProgrammeId;
  memberId: MemberId;
  name: string;
  lang: Language;
  at: string;
  kind: FeedbackKind;
  featureId: string;
  /** Of issues alone. */
  severity?: Severity;
  title: string;
  text: string;
  /** What to do to see it, in order. */
  steps?: string[];
  /** Filled in by itself, editable: device, system, browser, screen; or the version of the prototype. */
  environment?: Record<string, string>;
  /** Names of checked pictures. */
  pictures?: string[];
  status: FeedbackStatus;
  version: number;
  /** When the team first answered or moved it. */
  answeredAt?: string;
  /** The build or prototype version in which it is fixed. */
  fixedIn?: string;
  fixedAt?: string;
  confirmedAt?: string;
  closedAt?: string;
  assignee?: { memberId: MemberId; name: string };
  labels?: string[];
  trackerUrl?: string;
  mergedInto?: FeedbackId;
  /** How many other testers said so. */
  seen: number;
  notSeen: number;
  couldNotTry: number;
};
