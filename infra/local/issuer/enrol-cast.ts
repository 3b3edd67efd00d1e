import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { identityItem, profileItem } from "../../../functions/members/identities.ts";
import { isConditionFailure, keys, type Table } from "../../../functions/platform/table.ts";
import { cast, claimsOf } from "./cast.ts";

const notYetThere = "attribute_not_exists(pk)";

/** Makes the cast members before their first sign-in, under the same ids whatever port the issuer got. */
export async function enrolCast(table: Table, issuer: string, joinedAt: Date): Promise<void> {
  await Promise.all(
    cast.map(async ({ login, memberId, name, locale: lang, title }) => {
      const member = { memberId, name, lang, joinedAt: joinedAt.toISOString(), ...(title && { title }) };
      await put(table, identityItem({ issuer, subject: login }, memberId));
      await put(table, profileItem(member));
      await put(table, { ...keys.contact(memberId), v: 1, email: claimsOf(login)?.email });
    }),
  );
}

async function put(table: Table, Item: Record<string, unknown>): Promise<void> {
  try {
    await table.client.send(new PutCommand({ TableName: table.name, Item, ConditionExpression: notYetThere }));
  } catch (error) {
    if (!isConditionFailure(error)) throw error;
  }
}
