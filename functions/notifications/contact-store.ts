import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { MemberId } from "../platform/ids.ts";
import { getStrongly } from "../platform/read.ts";
import { type Fields, stored } from "../platform/stored.ts";
import { isConditionFailure, keys, type Table } from "../platform/table.ts";
import type { Contact } from "./choice.ts";
import type { Scope, SettingsInput } from "./contract.ts";

const contactFields: Fields<Contact> = {
  email: true,
  choices: true,
  digestHour: true,
  stopped: true,
  digestAt: true,
  digestUpTo: true,
};
const isThere = "attribute_exists(pk)";

/** Addresses and choices lie apart from profiles: nothing that shows a member ever reads this item. */
export function contactStore(table: Table) {
  const change = async (
    memberId: MemberId,
    input: Omit<ConstructorParameters<typeof UpdateCommand>[0], "TableName" | "Key">,
  ) => {
    await table.client.send(new UpdateCommand({ TableName: table.name, Key: keys.contact(memberId), ...input }));
  };
  const contactOf = async (memberId: MemberId): Promise<Contact> => {
    const item = await getStrongly(table, keys.contact(memberId));
    return item ? stored(item, contactFields) : {};
  };
  return {
    contactOf,
    /** At each sign-in: the verified address that the issuer tells, or none. */
    async remember(memberId: MemberId, email: string | undefined): Promise<void> {
      if ((await contactOf(memberId)).email === email) return;
      await change(memberId, {
        UpdateExpression: email ? "SET email = :email, v = :v" : "SET v = :v REMOVE email",
        ExpressionAttributeValues: { ":v": 1, ...(email && { ":email": email }) },
      });
    },
    /** What is chosen here holds, whatever a link has stopped before. */
    choose: (memberId: MemberId, { choices, digestHour }: SettingsInput) =>
      change(memberId, {
        UpdateExpression: "SET choices = :choices, digestHour = :hour, v = :v REMOVE stopped",
        ExpressionAttributeValues: { ":choices": choices, ":hour": digestHour, ":v": 1 },
      }),
    /** Stopping twice is stopping once. Of a member who is gone, nothing comes back. */
    stop: (memberId: MemberId, scope: Scope) => unlessGone(change(memberId, ofScope("ADD", scope))),
    resume: (memberId: MemberId, scope: Scope) => unlessGone(change(memberId, ofScope("DELETE", scope))),
    /** Takes the digest of an hour for whoever asks first, if the last one is still the one that was read. */
    async claimDigest(memberId: MemberId, last: string | undefined, at: string, upTo: string): Promise<boolean> {
      try {
        await change(memberId, {
          ConditionExpression: last ? "digestAt = :last" : "attribute_not_exists(digestAt)",
          UpdateExpression: "SET digestAt = :at, digestUpTo = :upTo",
          ExpressionAttributeValues: { ":at": at, ":upTo": upTo, ...(last && { ":last": last }) },
        });
        return true;
      } catch (error) {
        if (isConditionFailure(error)) return false;
        throw error;
      }
    },
    /** A digest that was refused for certain is as if it had not been taken. */
    releaseDigest: (memberId: MemberId, at: string, before: Contact) =>
      change(memberId, {
        ConditionExpression: "digestAt = :at",
        ...(before.digestAt && before.digestUpTo
          ? {
              UpdateExpression: "SET digestAt = :last, digestUpTo = :upTo",
              ExpressionAttributeValues: { ":at": at, ":last": before.digestAt, ":upTo": before.digestUpTo },
            }
          : { UpdateExpression: "REMOVE digestAt, digestUpTo", ExpressionAttributeValues: { ":at": at } }),
      }),
  };
}
export type ContactStore = ReturnType<typeof contactStore>;

const ofScope = (act: "ADD" | "DELETE", scope: Scope) => ({
  ConditionExpression: isThere,
  UpdateExpression: `${act} stopped :scope`,
  ExpressionAttributeValues: { ":scope": new Set([scope]) },
});

async function unlessGone(change: Promise<void>): Promise<void> {
  await change.catch((error) => {
    if (!isConditionFailure(error)) throw error;
  });
}
