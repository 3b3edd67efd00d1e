import type { Enrolment } from "../../../../functions/enrolment/contract.ts";
import type { Item } from "../../../../functions/platform/stored.ts";
import { keys } from "../../../../functions/platform/table.ts";
import type { Programme } from "../../../../functions/programmes/contract.ts";
import type { Survey } from "../../../../functions/testing/contract.ts";

type Answer = Pick<Survey, "phaseId" | "recommend" | "why" | "grades" | "at">;

/** What somebody answered about a phase. */
export const surveyItem = (
  { programmeId }: Pick<Programme, "programmeId">,
  { memberId, lang }: Pick<Enrolment, "memberId" | "lang">,
  answer: Answer,
): Item => ({
  ...keys.survey(programmeId, answer.phaseId, memberId),
  v: 1,
  programmeId,
  memberId,
  lang,
  ...answer,
});
