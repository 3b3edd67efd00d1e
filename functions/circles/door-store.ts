import { DeleteCommand, TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import type { CircleId, MemberId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { getStrongly, queryAll, startingWith } from "../platform/read.ts";
import { type Fields, stored } from "../platform/stored.ts";
import { cancellationReasons, keys, retrying, type Table } from "../platform/table.ts";
import { putIf } from "../platform/write.ts";
import { belongsIn } from "./belongs.ts";
import type { Invitation, JoinRequest } from "./contract.ts";
import { isOpen } from "./invitations.ts";
import { memberItem } from "./member-item.ts";

const invitationFields: Fields<Invitation> = {
  circleId: true,
  invitationId: true,
  uses: true,
  maxUses: true,
  expiresAt: true,
  createdAt: true,
  byName: true,
};
const requestFields: Fields<JoinRequest> = { circleId: true, memberId: true, name: true, at: true, message: true };

const stillOpen = "attribute_exists(pk) AND uses < maxUses AND expiresAt > :now";
const notInYet = "attribute_not_exists(pk)";
const notMadeYet = "attribute_not_exists(pk)";
const notAskedYet = "attribute_not_exists(pk)";
const stillAsked = "attribute_exists(pk)";
const keptAfterExpiryDays = 30;

type Named = Pick<Invitation, "circleId" | "invitationId">;

/** The door of private circles: invitations, and requests to be let in. */
export function doorStore(table: Table) {
  const { client, name: TableName } = table;

  /** All or nothing; false when a condition did not hold. */
  async function together(
    TransactItems: NonNullable<ConstructorParameters<typeof TransactWriteCommand>[0]["TransactItems"]>,
  ) {
    try {
      await retrying(() => client.send(new TransactWriteCommand({ TransactItems })));
      return true;
    } catch (error) {
      if (cancellationReasons(error)?.includes("ConditionalCheckFailed")) return false;
      throw error;
    }
  }

  const findInvitation = async ({ circleId, invitationId }: Named): Promise<Invitation | undefined> => {
    const item = await getStrongly(table, keys.invitation(circleId, invitationId));
    return item && stored(item, invitationFields);
  };
  const isIn = belongsIn(table);

  return {
    findInvitation,
    /** Makes an invitation once: a repeat changes nothing. */
    async invite(invitation: Invitation): Promise<void> {
      const expiresAtEpoch = Math.ceil(Date.parse(invitation.expiresAt) / 1000) + keptAfterExpiryDays * 86_400;
      const Item = {
        ...keys.invitation(invitation.circleId, invitation.invitationId),
        v: 1,
        ...invitation,
        expiresAtEpoch,
      };
      await putIf(table, { Item, ConditionExpression: notMadeYet });
    },
    async revoke({ circleId, invitationId }: Named): Promise<void> {
      const Key = keys.invitation(circleId, invitationId);
      await retrying(() => client.send(new DeleteCommand({ TableName, Key })));
    },
    /**
     * Lets a member in and counts one use, both or neither; who is in already uses nothing up.
     * @throws Problem invitation-used, invitation-over
     */
    async accept({ circleId, invitationId }: Named, memberId: MemberId, now: Date): Promise<void> {
      const Key = keys.invitation(circleId, invitationId);
      const use = {
        UpdateExpression: "SET uses = uses + :one",
        ConditionExpression: stillOpen,
        ExpressionAttributeValues: { ":one": 1, ":now": now.toISOString() },
      };
      const Item = memberItem(circleId, memberId, now.toISOString());
      const done = await together([
        { Update: { TableName, Key, ...use } },
        { Put: { TableName, Item, ConditionExpression: notInYet } },
        { Delete: { TableName, Key: keys.joinRequest(circleId, memberId) } },
      ]);
      if (done || (await isIn(circleId, memberId))) return;
      assertInvitationOpen(await findInvitation({ circleId, invitationId }), now);
      throw new Problem("busy");
    },
    invitations: async (circleId: CircleId): Promise<Invitation[]> =>
      (await queryAll(table, startingWith(keys.invitation(circleId, "").pk, "INVITATION#"))).map((item) =>
        stored(item, invitationFields),
      ),
    /** Asks once: a repeat keeps the first words. */
    async ask(request: JoinRequest): Promise<void> {
      const Item = { ...keys.joinRequest(request.circleId, request.memberId), v: 1, ...request };
      await putIf(table, { Item, ConditionExpression: notAskedYet });
    },
    requests: async (circleId: CircleId): Promise<JoinRequest[]> =>
      (await queryAll(table, startingWith(keys.joinRequest(circleId, "").pk, "REQUEST#"))).map((item) =>
        stored(item, requestFields),
      ),
    /** Takes a request away, letting its member in if so answered. False when it was answered before. */
    async answer(request: Pick<JoinRequest, "circleId" | "memberId">, letIn: boolean, now: Date): Promise<boolean> {
      const { circleId, memberId } = request;
      const gone = { TableName, Key: keys.joinRequest(circleId, memberId), ConditionExpression: stillAsked };
      const member = { TableName, Item: memberItem(circleId, memberId, now.toISOString()) };
      const done = await together([{ Delete: gone }, ...(letIn ? [{ Put: member }] : [])]);
      return done || (letIn && (await isIn(circleId, memberId)));
    },
  };
}
export type DoorStore = ReturnType<typeof doorStore>;

/** @throws Problem invitation-used, invitation-over when it expired, was taken back or never was */
export function assertInvitationOpen(invitation: Invitation | undefined, now: Date): asserts invitation is Invitation {
  if (!invitation) throw new Problem("invitation-over");
  if (isOpen(invitation, now)) return;
  throw new Problem(invitation.uses >= invitation.maxUses ? "invitation-used" : "invitation-over");
}
