import type { Circle, Invitation, InvitationInput, JoinRequest } from "../../../functions/circles/contract.ts";
import { type Answer, answerOf, doneOf } from "../answer.ts";
import { api } from "../client.ts";

/** A private circle and its door. */
export type Door = Pick<Circle, "circleId" | "name" | "palette"> & {
  members: number;
  invitations: Invitation[];
  requests: JoinRequest[];
};
type Made = { invitation: Invitation; token: string };

export const readDoors = (): Promise<Answer<{ circles: Door[] }>> => answerOf(api.studio.circles.$get());

/** The same `key` never makes two links. */
export const makeInvitation = (
  circleId: Circle["circleId"],
  json: InvitationInput,
  key: string,
): Promise<Answer<Made>> =>
  answerOf(
    api.studio.circles[":circleId"].invitations.$post({
      param: { circleId },
      json,
      header: { "idempotency-key": key },
    }),
  );

export const revokeInvitation = ({ circleId, invitationId }: Invitation): Promise<Answer<undefined>> =>
  doneOf(api.studio.circles[":circleId"].invitations[":invitationId"].$delete({ param: { circleId, invitationId } }));

export const answerRequest = (
  { circleId, memberId }: JoinRequest,
  outcome: "accepted" | "declined",
): Promise<Answer<undefined>> =>
  doneOf(
    api.studio.circles[":circleId"].requests[":memberId"].$put({ param: { circleId, memberId }, json: { outcome } }),
  );
