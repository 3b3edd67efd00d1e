import { DeleteCommand } from "@aws-sdk/lib-dynamodb";
import type { MemberId, ProgrammeId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { getStrongly, queryAll, startingWith } from "../platform/read.ts";
import { type Fields, stored } from "../platform/stored.ts";
import { keys, retrying, type Table } from "../platform/table.ts";
import { putIf, refusedPart } from "../platform/write.ts";
import type { ProgrammeInvitation } from "./contract.ts";
import { assertOpen, type InvitationNamed } from "./invitations.ts";

const stillOpen = "attribute_exists(pk) AND uses < maxUses AND expiresAt > :now";
const notInYet = "attribute_not_exists(pk)";
const notMadeYet = "attribute_not_exists(pk)";
const keptAfterExpiryDays = 30;

const fields: Fields<ProgrammeInvitation> = {
  programmeId: true,
  invitationId: true,
  uses: true,
  maxUses: true,
  createdAt: true,
  expiresAt: true,
  byName: true,
};

/** Links into private programmes, and who came by one. */
export function guestStore(table: Table) {
  const keyOf = ({ programmeId, invitationId }: InvitationNamed) => keys.programmeInvitation(programmeId, invitationId);
  const find = async (named: InvitationNamed): Promise<ProgrammeInvitation | undefined> => {
    const item = await getStrongly(table, keyOf(named));
    return item && stored(item, fields);
  };
  return {
    find,
    /** Makes an invitation once: a repeat changes nothing. */
    async invite(invitation: ProgrammeInvitation): Promise<void> {
      const expiresAtEpoch = Math.ceil(Date.parse(invitation.expiresAt) / 1000) + keptAfterExpiryDays * 86_400;
      const Item = { ...keyOf(invitation), v: 1, ...invitation, expiresAtEpoch };
      await putIf(table, { Item, ConditionExpression: notMadeYet });
    },
    async revoke(named: InvitationNamed): Promise<void> {
      await retrying(() => table.client.send(new DeleteCommand({ TableName: table.name, Key: keyOf(named) })));
    },
    invitations: async (programmeId: ProgrammeId): Promise<ProgrammeInvitation[]> =>
      (await queryAll(table, startingWith(keys.programmeInvitation(programmeId, "").pk, "INVITATION#"))).map((item) =>
        stored(item, fields),
      ),
    /**
     * Lets a member in and counts one use, both or neither; who is in already uses nothing up.
     * @throws Problem invitation-used, invitation-over
     */
    async accept(named: InvitationNamed, memberId: MemberId, now: Date): Promise<void> {
      const { programmeId } = named;
      const TableName = table.name;
      const Key = keyOf(named);
      const use = {
        UpdateExpression: "SET uses = uses + :one",
        ConditionExpression: stillOpen,
        ExpressionAttributeValues: { ":one": 1, ":now": now.toISOString() },
      };
      const guest = keys.guest(memberId, programmeId);
      const Item = { ...guest, v: 1, programmeId, memberId, at: now.toISOString() };
      const refused = await refusedPart(table, [
        { Put: { TableName, Item, ConditionExpression: notInYet } },
        { Update: { TableName, Key, ...use } },
      ]);
      if (refused === undefined || (await getStrongly(table, guest))) return;
      assertOpen(await find(named), now);
      throw new Problem("busy");
    },
  };
}
export type GuestStore = ReturnType<typeof guestStore>;
