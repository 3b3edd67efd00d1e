import type { ActId } from "../../../functions/acts/contract.ts";
import type { AppealInput, Statement } from "../../../functions/appeals/contract.ts";
import { type Answer, answerOf, type Sent } from "../answer.ts";
import { api } from "../client.ts";

export const readStatements = (): Promise<Answer<{ statements: Sent<Statement>[] }>> =>
  answerOf(api.my.statements.$get());
export const appealAgainst = (actId: ActId, json: AppealInput): Promise<Answer<Sent<Statement>>> =>
  answerOf(api.my.statements[":actId"].appeal.$put({ param: { actId }, json }));
