import type { ProgrammeId } from "../../../../functions/platform/ids.ts";
import type { SurveyInput, TestPlan } from "../../../../functions/testing/contract.ts";
import { type Answer, answerOf, type Sent } from "../../answer.ts";
import { api } from "../../client.ts";

export type Plan = Sent<TestPlan>;
const programme = api.programmes[":programmeId"];

export const readPlan = (programmeId: ProgrammeId): Promise<Answer<Plan>> =>
  answerOf(programme.tasks.$get({ param: { programmeId } }));
export const tick = (programmeId: ProgrammeId, taskId: string, done: boolean): Promise<Answer<Plan>> => {
  const task = programme.tasks[":taskId"];
  const param = { programmeId, taskId };
  return answerOf(done ? task.$put({ param }) : task.$delete({ param }));
};
export const sendSurvey = (programmeId: ProgrammeId, phaseId: string, json: SurveyInput): Promise<Answer<Plan>> =>
  answerOf(programme.surveys[":phaseId"].$put({ param: { programmeId, phaseId }, json }));
