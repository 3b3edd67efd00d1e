import type { ProgrammeId } from "../../../../functions/platform/ids.ts";
import { browserShelf, isRecord, keptUnder } from "../../kept.ts";

export type Answers = { recommend?: number; why: string; grades: Record<string, number> };

const isAnswers = (value: unknown): value is Answers =>
  isRecord(value) && typeof value.why === "string" && isRecord(value.grades);

/** Answers outlive a reload, an expired session and a lost connection; they go once they were sent. */
export const keptAnswers = (programmeId: ProgrammeId, phaseId: string) =>
  keptUnder(browserShelf(), `palier:survey:${programmeId}:${phaseId}`, isAnswers);
