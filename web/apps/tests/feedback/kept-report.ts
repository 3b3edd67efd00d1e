import { environmentParts, feedbackKinds, severities } from "../../../../functions/feedback/limits.ts";
import type { FeedbackId, ProgrammeId } from "../../../../functions/platform/ids.ts";
import { browserShelf, isRecord, type Kept, keptUnder } from "../../kept.ts";
import { isFeedbackId } from "./new-id.ts";
import type { ReportWritten } from "./report-input.ts";

/** A report as it is being written, on this device until it is sent. */
export type ReportDraft = ReportWritten & { feedbackId: FeedbackId };

/** One a programme, and each member's own: what one left in a browser is not the next one's. */
export const keptReport = (memberId: string, programmeId: ProgrammeId): Kept<ReportDraft> =>
  keptUnder(browserShelf(), `palier:report:${memberId}:${programmeId}`, isDraft);

/** What was used last: the next report begins with it. */
export const keptEnvironment = (memberId: string, programmeId: ProgrammeId): Kept<ReportDraft["environment"]> =>
  keptUnder(browserShelf(), `palier:tested-with:${memberId}:${programmeId}`, isEnvironment);

export const isBegun = ({ title, text, steps }: ReportWritten): boolean =>
  [title, text, steps].some((words) => words.trim() !== "");

const isText = (value: unknown): value is string => typeof value === "string";
const isEnvironment = (value: unknown): value is ReportDraft["environment"] =>
  isRecord(value) &&
  Object.entries(value).every(([part, text]) => environmentParts.some((known) => known === part) && isText(text));
const isDraft = (value: unknown): value is ReportDraft =>
  isRecord(value) && isText(value.feedbackId) && isFeedbackId(value.feedbackId) && isWritten(value);
export const isWritten = (value: Record<string, unknown>): boolean =>
  [value.title, value.text, value.steps].every(isText) &&
  isEnvironment(value.environment) &&
  (value.kind === undefined || feedbackKinds.some((kind) => kind === value.kind)) &&
  (value.severity === undefined || severities.some((severity) => severity === value.severity)) &&
  (value.featureId === undefined || isText(value.featureId));
