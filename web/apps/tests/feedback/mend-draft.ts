import type { FeedbackId } from "../../../../functions/platform/ids.ts";
import { browserShelf, isRecord, type Kept, keptUnder } from "../../kept.ts";
import { isWritten } from "./kept-report.ts";
import type { ReportWritten } from "./report-input.ts";
import type { ReportPage } from "./server.ts";

/** Other words for a report, on this device until they are saved; `rev` is the wording that they began with. */
export type MendDraft = ReportWritten & { rev: number };

export const keptMending = (feedbackId: FeedbackId): Kept<MendDraft> =>
  keptUnder(browserShelf(), `palier:mending:${feedbackId}`, isDraft);

const isDraft = (value: unknown): value is MendDraft =>
  isRecord(value) && Number.isInteger(value.rev) && isWritten(value);

/** The report as it stands, to be mended. */
export const mendingOf = (page: ReportPage): MendDraft => ({
  rev: page.rev,
  kind: page.kind,
  featureId: page.featureId,
  ...(page.severity && { severity: page.severity }),
  title: page.title,
  text: page.text,
  steps: page.steps.join("\n"),
  environment: page.environment,
});

export const wordsOf = ({ title, text, steps }: ReportWritten): string =>
  [title, text, steps].filter(Boolean).join("\n\n");
