import type { Role } from "../../../functions/platform/session.ts";
import type {
  StaffInvitation,
  StaffInvitationInput,
  StaffMember,
  StaffRecord,
} from "../../../functions/staff/contract.ts";
import { type Answer, answerOf, doneOf } from "../answer.ts";
import { api } from "../client.ts";

export type Team = { version: number; staff: StaffMember[]; invitations: StaffInvitation[]; records: StaffRecord[] };
export type ReadInvitation = { roles: Role[]; byName: string; expiresAt: string; accepted: boolean };

const staff = api.studio.brand.staff;

export const readTeam = (): Promise<Answer<Team>> => answerOf(staff.$get());

/** The same `key` never makes two links. */
export const invite = (json: StaffInvitationInput, key: string): Promise<Answer<{ token: string }>> =>
  answerOf(staff.invitations.$post({ json, header: { "idempotency-key": key } }));

export const revoke = (invitationId: string): Promise<Answer<undefined>> =>
  doneOf(staff.invitations[":invitationId"].$delete({ param: { invitationId } }));

export const giveRoles = (
  memberId: StaffMember["memberId"],
  roles: Role[],
  version: number,
): Promise<Answer<StaffMember>> =>
  answerOf(staff[":memberId"].roles.$put({ param: { memberId }, json: { roles, version } }));

const link = api["staff-invitations"][":token"];
export const readInvitation = (token: string): Promise<Answer<ReadInvitation>> =>
  answerOf(link.$get({ param: { token } }));
export const acceptInvitation = (token: string): Promise<Answer<undefined>> => doneOf(link.$put({ param: { token } }));
