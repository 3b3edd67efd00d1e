import type { MemberId, ProgrammeId } from "../../../../functions/platform/ids.ts";
import type { Both } from "../../../../functions/platform/languages.ts";
import type { Results, StudioClosure } from "../../../../functions/testing/closure-contract.ts";
import { type Answer, answerOf, doneOf, type Sent } from "../../answer.ts";
import { api } from "../../client.ts";

export type Ended = Sent<StudioClosure>;
const programme = api.studio.programmes[":programmeId"];

export const readClosure = (programmeId: ProgrammeId): Promise<Answer<Ended>> =>
  answerOf(programme.closure.$get({ param: { programmeId } }));
export const saveResults = (programmeId: ProgrammeId, text: Both, version: number): Promise<Answer<Sent<Results>>> =>
  answerOf(programme.results.$put({ param: { programmeId }, json: { text, version } }));
export const publishResults = (programmeId: ProgrammeId, version: number): Promise<Answer<Sent<Results>>> =>
  answerOf(programme.results.publication.$put({ param: { programmeId }, json: { version } }));
export const markReward = (
  programmeId: ProgrammeId,
  memberId: MemberId,
  given: boolean,
): Promise<Answer<undefined>> => {
  const reward = programme.rewards[":memberId"];
  const param = { programmeId, memberId };
  return doneOf(given ? reward.$put({ param }) : reward.$delete({ param }));
};
