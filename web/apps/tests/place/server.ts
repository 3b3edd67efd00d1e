import type { Against, ApplicationInput, OwnEnrolment } from "../../../../functions/enrolment/contract.ts";
import type { ProgrammeId } from "../../../../functions/platform/ids.ts";
import { type Answer, answerOf, doneOf, type Sent } from "../../answer.ts";
import { api } from "../../client.ts";

const one = api.programmes[":programmeId"];

/** Where somebody stands in a programme: their enrolment, or what stands against one, and how many seats are taken. */
export type Application = {
  against: Against[];
  seats: { variantId: string; seats: number; taken: number }[];
  enrolment?: OwnEnrolment;
};

export const readApplication = (programmeId: ProgrammeId): Promise<Answer<Sent<Application>>> =>
  answerOf(one.application.$get({ param: { programmeId } }));
export const apply = (programmeId: ProgrammeId, json: Sent<ApplicationInput>) =>
  answerOf(one.application.$put({ param: { programmeId }, json }));
export const leave = (programmeId: ProgrammeId) => doneOf(one.application.$delete({ param: { programmeId } }));
export const queueAgain = (programmeId: ProgrammeId) =>
  answerOf(one.application.place.$put({ param: { programmeId } }));
export const accept = (programmeId: ProgrammeId, version: number) =>
  answerOf(one.terms.$put({ param: { programmeId }, json: { version } }));
export const readMine = () => answerOf(api.my.tests.$get());
