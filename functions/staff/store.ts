import type { MemberId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { getStrongly, queryAll, queryOnce, startingWith } from "../platform/read.ts";
import { type Fields, type Item, stored } from "../platform/stored.ts";
import { keys, type Table } from "../platform/table.ts";
import { isThere, refusedPart, type TransactPart, updateIf } from "../platform/write.ts";
import type { StaffInvitation, StaffMember, StaffRecord } from "./contract.ts";
import { staffLimits } from "./limits.ts";

const memberFields: Fields<StaffMember> = { memberId: true, name: true, claims: true, grants: true };
const invitationFields: Fields<StaffInvitation> = {
  invitationId: true,
  roles: true,
  email: true,
  createdAt: true,
  expiresAt: true,
  by: true,
  usedBy: true,
  usedAt: true,
  mailedAt: true,
};
const recordFields: Fields<StaffRecord> = {
  number: true,
  at: true,
  by: true,
  kind: true,
  member: true,
  mailed: true,
  roles: true,
  before: true,
};

const asRead = "attribute_not_exists(pk) OR version = :version";
const notMadeYet = "attribute_not_exists(pk)";
const stillOpen = "attribute_exists(pk) AND attribute_not_exists(usedAt) AND expiresAt > :now";
const stillUnused = "attribute_exists(pk) AND attribute_not_exists(usedAt)";
const notMailedYet = `${stillUnused} AND attribute_not_exists(mailedAt)`;
const keptAfterExpiryDays = 90;
/** An address goes with its invitation: the table clears it away within days of its end, and `invitations` hides it at once. */
const rubbishAt = ({ expiresAt, email }: StaffInvitation): number =>
  Math.ceil(Date.parse(expiresAt) / 1_000) + (email ? 0 : keptAfterExpiryDays * 86_400);

/** Who works here, who is invited to, and what became of every role. */
export function staffStore(table: Table) {
  const { name: TableName } = table;
  const { pk } = keys.staffRegister();
  const memberOf = (item: Item): StaffMember => ({ ...stored<StaffMember>(item, memberFields) });

  /**
   * One change of the register, under the version that was read, with its record: all or nothing.
   * False when somebody changed the register meanwhile, or a part's own condition did not hold.
   */
  async function change(version: number, record: Omit<StaffRecord, "number">, parts: TransactPart[]): Promise<boolean> {
    const number = version + 1;
    const guard = {
      Put: {
        TableName,
        Item: { ...keys.staffRegister(), v: 1, version: number },
        ConditionExpression: asRead,
        ExpressionAttributeValues: { ":version": version },
      },
    };
    const kept = { ...keys.staffRecord(number), v: 1, number, ...record };
    const written = { Put: { TableName, Item: kept, ConditionExpression: notMadeYet } };
    return (await refusedPart(table, [guard, written, ...parts])) === undefined;
  }

  return {
    change,
    findStaff: async (memberId: MemberId): Promise<StaffMember | undefined> => {
      const item = await getStrongly(table, keys.staffMember(memberId));
      return item && memberOf(item);
    },
    /** Everybody, and the version to change them by: a brand has tens of colleagues. */
    async register(): Promise<{ version: number; staff: StaffMember[] }> {
      const register = await getStrongly(table, keys.staffRegister());
      const items = await queryAll(table, { ...startingWith(pk, "MEMBER#"), ConsistentRead: true });
      return { version: Number(register?.version ?? 0), staff: items.map(memberOf) };
    },
    /** What the issuer said at a sign-in, beside what was given here. */
    async noteClaims({ memberId, name, claims, grants }: StaffMember): Promise<void> {
      await updateIf(table, {
        Key: keys.staffMember(memberId),
        UpdateExpression:
          "SET v = :v, memberId = :memberId, #name = :name, claims = :claims, grants = if_not_exists(grants, :grants)",
        ExpressionAttributeNames: { "#name": "name" },
        ExpressionAttributeValues: {
          ":v": 1,
          ":memberId": memberId,
          ":name": name,
          ":claims": claims,
          ":grants": grants,
        },
      });
    },
    /** What was given here, beside what the issuer says. */
    grantPart: ({ memberId, name, claims, grants }: StaffMember): TransactPart => ({
      Update: {
        TableName,
        Key: keys.staffMember(memberId),
        UpdateExpression:
          "SET v = :v, memberId = :memberId, #name = :name, grants = :grants, claims = if_not_exists(claims, :claims)",
        ExpressionAttributeNames: { "#name": "name" },
        ExpressionAttributeValues: {
          ":v": 1,
          ":memberId": memberId,
          ":name": name,
          ":claims": claims,
          ":grants": grants,
        },
      },
    }),
    invitations: async (): Promise<StaffInvitation[]> =>
      (await queryAll(table, { ...startingWith(pk, "INVITATION#"), ConsistentRead: true })).map((item) =>
        stored(item, invitationFields),
      ),
    findInvitation: async (invitationId: string): Promise<StaffInvitation | undefined> => {
      const item = await getStrongly(table, keys.staffInvitation(invitationId));
      return item && stored<StaffInvitation>(item, invitationFields);
    },
    invitePart: (invitation: StaffInvitation): TransactPart => ({
      Put: {
        TableName,
        Item: {
          ...keys.staffInvitation(invitation.invitationId),
          v: 1,
          ...invitation,
          expiresAtEpoch: rubbishAt(invitation),
        },
        ConditionExpression: notMadeYet,
      },
    }),
    usePart: (invitationId: string, by: StaffInvitation["by"], now: Date): TransactPart => ({
      Update: {
        TableName,
        Key: keys.staffInvitation(invitationId),
        UpdateExpression: "SET usedBy = :by, usedAt = :now REMOVE email",
        ConditionExpression: stillOpen,
        ExpressionAttributeValues: { ":by": by, ":now": now.toISOString() },
      },
    }),
    revokePart: (invitationId: string): TransactPart => ({
      Delete: { TableName, Key: keys.staffInvitation(invitationId), ConditionExpression: stillUnused },
    }),
    /** Before it is mailed, so that it is mailed at most once; not once it was used or taken back. */
    claimMail: (invitationId: string, now: Date): Promise<boolean> =>
      updateIf(table, {
        Key: keys.staffInvitation(invitationId),
        ConditionExpression: notMailedYet,
        UpdateExpression: "SET mailedAt = :now",
        ExpressionAttributeValues: { ":now": now.toISOString() },
      }),
    releaseMail: async (invitationId: string): Promise<void> => {
      await updateIf(table, {
        Key: keys.staffInvitation(invitationId),
        ConditionExpression: isThere,
        UpdateExpression: "REMOVE mailedAt",
      });
    },
    /** The latest first, fifty. */
    records: async (): Promise<StaffRecord[]> =>
      (
        await queryOnce(table, {
          ...startingWith(pk, "RECORD#"),
          ScanIndexForward: false,
          ConsistentRead: true,
          Limit: staffLimits.recordsShown,
        })
      ).map((item) => stored(item, recordFields)),
  };
}
export type StaffStore = ReturnType<typeof staffStore>;

/** Changes of the register come one after the other; who was overtaken reads again. @throws Problem busy */
export async function oneAfterTheOther<T>(attempt: () => Promise<T | undefined>): Promise<T> {
  for (let tried = 0; tried < 12; tried++) {
    const done = await attempt();
    if (done !== undefined) return done;
  }
  throw new Problem("busy");
}
