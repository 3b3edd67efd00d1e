import type { EnrolmentStatus } from "../../../functions/enrolment/lifecycle.ts";
import type { ProgrammeId } from "../../../functions/platform/ids.ts";
import type { Both } from "../../../functions/platform/languages.ts";
import type { ProgrammeCard, ShownProgramme } from "../../../functions/programmes/contract.ts";
import { type Answer, answerOf } from "../answer.ts";
import { api } from "../client.ts";

export type KnownProgramme = { programme: ShownProgramme; status?: EnrolmentStatus; storyHtml: Both };

export const readProgrammes = (): Promise<Answer<{ programmes: ProgrammeCard[] }>> => answerOf(api.programmes.$get());
export const readProgramme = (programmeId: ProgrammeId): Promise<Answer<KnownProgramme>> =>
  answerOf(api.programmes[":programmeId"].$get({ param: { programmeId } }));

type Offered = Pick<ProgrammeCard, "programmeId" | "title" | "pitch" | "stage">;
export const readInvitation = (token: string): Promise<Answer<Offered & { byName: string }>> =>
  answerOf(api["programme-invitations"][":token"].$get({ param: { token } }));
export const acceptInvitation = (token: string): Promise<Answer<Offered>> =>
  answerOf(api["programme-invitations"][":token"].$put({ param: { token } }));
