import { DeleteCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import type { IdeaId } from "../platform/ids.ts";
import type { Language } from "../platform/languages.ts";
import { hashed } from "../platform/reference.ts";
import { isConditionFailure, keys, type Table } from "../platform/table.ts";

/** A sign-in on its way: what only we know of it while the browser is at the issuer. */
export type PendingSignIn = {
  codeVerifier: string;
  nonce: string;
  lang: Language;
  returnTo: string;
  /** The idea to support on return. */
  supports?: IdeaId;
};

export const signInLastsMs = 10 * 60_000;
const startedHereAndNotTooLate = "browserHash = :browser AND endsAt > :now";

export function signInStore(table: Table) {
  const { client, name: TableName } = table;
  return {
    async begin(state: string, browser: string, pending: PendingSignIn, now: Date): Promise<void> {
      const endsAt = new Date(now.getTime() + signInLastsMs);
      const expiresAtEpoch = Math.ceil(endsAt.getTime() / 1000) + 3600;
      const item = { browserHash: hashed(browser), endsAt: endsAt.toISOString(), expiresAtEpoch, v: 1, ...pending };
      await client.send(new PutCommand({ TableName, Item: { ...keys.signIn(hashed(state)), ...item } }));
    },

    /** Takes it away in the same step, so that a callback works once; undefined when late, unknown or another browser's. */
    async take(state: string, browser: string, now: Date): Promise<PendingSignIn | undefined> {
      try {
        const { Attributes } = await client.send(
          new DeleteCommand({
            TableName,
            Key: keys.signIn(hashed(state)),
            ConditionExpression: startedHereAndNotTooLate,
            ExpressionAttributeValues: { ":browser": hashed(browser), ":now": now.toISOString() },
            ReturnValues: "ALL_OLD",
          }),
        );
        return Attributes as PendingSignIn | undefined;
      } catch (error) {
        if (isConditionFailure(error)) return undefined;
        throw error;
      }
    },
  };
}
export type SignInStore = ReturnType<typeof signInStore>;
