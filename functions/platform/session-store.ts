import { DeleteCommand, GetCommand, PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { cookieName, readCookie, setCookie } from "./cookies.ts";
import type { MemberId, RandomBytes } from "./ids.ts";
import type { Language } from "./languages.ts";
import { hashed, isReference, newReference } from "./reference.ts";
import type { SessionMember } from "./session.ts";
import { cookieSeconds, isOver, needsIdleStamp, sessionEndsAt } from "./session-limits.ts";
import { isConditionFailure, keys, type Table } from "./table.ts";

const cookie = "palier";
type SessionItem = SessionMember & { createdAt: string; seenAt: string; expiresAtEpoch: number };
const stillThere = "attribute_exists(pk)";

/** Sessions: the browser holds a random reference, the table its hash and who it stands for. */
export function sessionStore(table: Table) {
  const { client, name: TableName } = table;

  const read = async (reference: string): Promise<SessionItem | undefined> => {
    const { Item } = await client.send(
      new GetCommand({ TableName, Key: keys.session(hashed(reference)), ConsistentRead: true }),
    );
    return Item as SessionItem | undefined;
  };

  /** Never brings back what a sign-out in another tab has just deleted. */
  const stamp = async (reference: string, session: SessionItem, now: Date): Promise<void> => {
    const seen = { ...session, seenAt: now.toISOString() };
    await client.send(
      new UpdateCommand({
        TableName,
        Key: keys.session(hashed(reference)),
        UpdateExpression: "SET seenAt = :seenAt, expiresAtEpoch = :expires",
        ConditionExpression: stillThere,
        ExpressionAttributeValues: { ":seenAt": seen.seenAt, ":expires": epoch(sessionEndsAt(seen)) },
      }),
    );
  };

  const change = async (
    cookieHeader: string | undefined,
    field: "lang" | "name",
    value: string,
    publicOrigin: string,
  ): Promise<void> => {
    const reference = readCookie(cookieHeader, cookieName(cookie, publicOrigin));
    if (!isReference(reference)) return;
    await client.send(
      new UpdateCommand({
        TableName,
        Key: keys.session(hashed(reference)),
        UpdateExpression: "SET #field = :value",
        ConditionExpression: stillThere,
        ExpressionAttributeNames: { "#field": field },
        ExpressionAttributeValues: { ":value": value },
      }),
    );
  };

  return {
    /** For `createApp`. TTL may lag by days, so both limits are checked against `now`. */
    async sessionOf(cookieHeader: string | undefined, now: Date, publicOrigin: string) {
      const reference = readCookie(cookieHeader, cookieName(cookie, publicOrigin));
      if (reference === undefined || reference === "") return undefined;
      const session = isReference(reference) ? await read(reference) : undefined;
      if (!session || isOver(session, now)) return "expired";
      if (needsIdleStamp(session, now)) {
        try {
          await stamp(reference, session, now);
        } catch (error) {
          if (isConditionFailure(error)) return "expired";
        }
      }
      return memberOf(session);
    },

    /** A new reference at every sign-in, whatever the browser held before. Answers the Set-Cookie line. */
    async create(member: SessionMember, now: Date, random: RandomBytes, publicOrigin: string): Promise<string> {
      const reference = newReference(random);
      const times = { createdAt: now.toISOString(), seenAt: now.toISOString() };
      const expiresAtEpoch = epoch(sessionEndsAt({ ...times, roles: member.roles }));
      const key = keys.session(hashed(reference));
      const index = { memberPk: sessionsPk(member.memberId), memberSk: key.pk };
      const Item = { ...key, ...index, v: 1, ...member, ...times, expiresAtEpoch };
      await client.send(new PutCommand({ TableName, Item }));
      return setCookie({ name: cookie, value: reference, maxAge: cookieSeconds(member.roles), publicOrigin });
    },

    /** Ends the session that a cookie header shows, if any. Answers the Set-Cookie line that clears it. */
    async end(cookieHeader: string | undefined, publicOrigin: string): Promise<string> {
      const reference = readCookie(cookieHeader, cookieName(cookie, publicOrigin));
      if (isReference(reference))
        await client.send(new DeleteCommand({ TableName, Key: keys.session(hashed(reference)) }));
      return setCookie({ name: cookie, value: "", maxAge: 0, publicOrigin });
    },

    /** The language chosen by its member holds for this session at once. */
    speak: (cookieHeader: string | undefined, lang: Language, publicOrigin: string): Promise<void> =>
      change(cookieHeader, "lang", lang, publicOrigin),

    /** So does the name. */
    rename: (cookieHeader: string | undefined, name: string, publicOrigin: string): Promise<void> =>
      change(cookieHeader, "name", name, publicOrigin),
  };
}
export type SessionStore = ReturnType<typeof sessionStore>;

export const sessionsPk = (memberId: MemberId) => `MEMBER#${memberId}#SESSIONS`;

/** TTL only clears away: an hour after the end, so that it never decides. */
const epoch = (endsAt: Date) => Math.ceil(endsAt.getTime() / 1000) + 3600;

function memberOf({ memberId, name, lang, roles, title, restriction }: SessionItem): SessionMember {
  return {
    memberId,
    name,
    lang,
    roles,
    ...(title !== undefined && { title }),
    ...(restriction && { restriction }),
  };
}
