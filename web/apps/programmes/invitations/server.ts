import type { ProgrammeId } from "../../../../functions/platform/ids.ts";
import type { ProgrammeInvitation } from "../../../../functions/programmes/contract.ts";
import { type Answer, answerOf, doneOf } from "../../answer.ts";
import { api } from "../../client.ts";

const invitations = api.studio.programmes[":programmeId"].invitations;
type Made = { invitation: ProgrammeInvitation; token: string };

export const readInvitations = (programmeId: ProgrammeId): Promise<Answer<{ invitations: ProgrammeInvitation[] }>> =>
  answerOf(invitations.$get({ param: { programmeId } }));
export const invite = (
  programmeId: ProgrammeId,
  json: { uses: number; days: number },
  key: string,
): Promise<Answer<Made>> =>
  answerOf(invitations.$post({ param: { programmeId }, json, header: { "idempotency-key": key } }));
export const revoke = ({ programmeId, invitationId }: ProgrammeInvitation) =>
  doneOf(invitations[":invitationId"].$delete({ param: { programmeId, invitationId } }));
