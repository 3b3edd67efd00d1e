import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { inject } from "vitest";
import { memberStore } from "../../functions/members/store.ts";
import { newMemberId, secureRandom } from "../../functions/platform/ids.ts";
import type { SessionMember } from "../../functions/platform/session.ts";
import { sessionStore } from "../../functions/platform/session-store.ts";
import type { Table } from "../../functions/platform/table.ts";

/** The platform's own table, for what a journey finds already there. */
export function theTable(): Table {
  const { dynamoDb, tableName } = inject("platform");
  const client = new DynamoDBClient({
    endpoint: dynamoDb,
    region: "eu-west-3",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  return {
    client: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
    name: tableName,
  };
}

/** Somebody whose session was made directly, acting through the API as their browser would. */
export async function memberOfTheApi(table: Table, member: SessionMember, now: Date) {
  const { origin } = inject("platform");
  const [cookie = ""] = (await sessionStore(table).create(member, now, secureRandom, origin)).split(";");
  return async (method: string, path: string, body?: unknown): Promise<Response> => {
    const response = await fetch(`${origin}${path}`, {
      method,
      headers: {
        cookie,
        origin,
        "idempotency-key": crypto.randomUUID(),
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response;
  };
}

/** So many fans besides the cast, each with a profile. */
export async function fans(table: Table, count: number, now: Date): Promise<SessionMember[]> {
  const members = Array.from({ length: count }, (_, i): SessionMember => {
    return { memberId: newMemberId(secureRandom), name: `Fan ${i + 1}`, lang: "en", roles: [] };
  });
  for (const { memberId, name, lang } of members)
    await memberStore(table).saveMember({ memberId, name, lang, joinedAt: now.toISOString() });
  return members;
}
