import type { ProgrammeId } from "../../../../functions/platform/ids.ts";
import type { TesterClosure } from "../../../../functions/testing/closure-contract.ts";
import { type Answer, answerOf, type Sent } from "../../answer.ts";
import { api } from "../../client.ts";

export type Closure = Sent<TesterClosure>;
const programme = api.programmes[":programmeId"];

export const readClosure = (programmeId: ProgrammeId): Promise<Answer<Closure>> =>
  answerOf(programme.closure.$get({ param: { programmeId } }));
export const saveConsent = (programmeId: ProgrammeId, further: boolean): Promise<Answer<Closure>> =>
  answerOf(programme.consent.$put({ param: { programmeId }, json: { further } }));
