import { GetCommand, TransactWriteCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { type MemberId, newMemberId, type RandomBytes } from "../platform/ids.ts";
import type { Language } from "../platform/languages.ts";
import { hashed } from "../platform/reference.ts";
import type { JobTitle } from "../platform/session.ts";
import { cancellationReasons, keys, retrying, type Table } from "../platform/table.ts";
import type { Profile } from "./claims.ts";
import type { Member } from "./contract.ts";

export type Identity = { issuer: string; subject: string };
const notYetKnown = "attribute_not_exists(pk)";

/** Who an identity is here: the table knows issuer and subject only by a hash, and members only by a random id. */
export function identityStore(table: Table, random: RandomBytes) {
  const { client, name: TableName } = table;

  const read = async (key: { pk: string; sk: string }) =>
    (await client.send(new GetCommand({ TableName, Key: key, ConsistentRead: true }))).Item;

  const memberIdOf = async (identity: Identity): Promise<MemberId | undefined> =>
    (await read(identityKey(identity)))?.memberId as MemberId | undefined;

  /** Identity and profile, both or neither; undefined when another first sign-in came before. */
  const enrol = async (identity: Identity, member: Member): Promise<Member | undefined> => {
    const Put = (Item: Record<string, unknown>) => ({
      Put: { TableName, Item, ConditionExpression: notYetKnown },
    });
    try {
      await client.send(
        new TransactWriteCommand({
          TransactItems: [Put(identityItem(identity, member.memberId)), Put(profileItem(member))],
        }),
      );
      return member;
    } catch (error) {
      if (cancellationReasons(error)?.includes("ConditionalCheckFailed")) return undefined;
      throw error;
    }
  };

  /** Name and title follow the issuer at each sign-in; a name and a language that their member chose stay. */
  const refresh = async (memberId: MemberId, profile: Profile): Promise<Member> => {
    const known = (await read(keys.member(memberId))) as Member & { chosenName?: string };
    const name = known.chosenName ?? profile.name ?? known.name;
    if (name !== known.name || !isSame(profile.title, known.title))
      await client.send(
        new UpdateCommand({
          TableName,
          Key: keys.member(memberId),
          UpdateExpression: profile.title ? "SET #name = :name, title = :title" : "SET #name = :name REMOVE title",
          ExpressionAttributeNames: { "#name": "name" },
          ExpressionAttributeValues: { ":name": name, ...(profile.title && { ":title": profile.title }) },
        }),
      );
    return memberWith({ ...known, name }, profile.title);
  };

  return {
    /** The member of an identity, enrolled at the first sign-in; two first sign-ins at once give one member. */
    async memberFor(identity: Identity, profile: Profile, lang: Language, now: Date): Promise<Member> {
      return await retrying(async () => {
        const known = await memberIdOf(identity);
        if (known) return await refresh(known, profile);
        const fresh = newMember(newMemberId(random), profile, lang, now);
        const enrolled = await enrol(identity, fresh);
        if (enrolled) return enrolled;
        const first = await memberIdOf(identity);
        if (!first) throw new Error("An identity was taken and is not there");
        return await refresh(first, profile);
      });
    },
  };
}
export type IdentityStore = ReturnType<typeof identityStore>;

const identityKey = ({ issuer, subject }: Identity) => keys.identity(hashed(JSON.stringify([issuer, subject])));
export const identityItem = (identity: Identity, memberId: MemberId) => ({ ...identityKey(identity), v: 1, memberId });
export const profileItem = (member: Member) => ({ ...keys.member(member.memberId), v: 1, ...member });

function newMember(memberId: MemberId, profile: Profile, lang: Language, now: Date): Member {
  const spoken = profile.lang ?? lang;
  const name = profile.name ?? (spoken === "fr" ? "Membre" : "Member");
  return memberWith({ memberId, name, lang: spoken, joinedAt: now.toISOString() }, profile.title);
}

/** The database may give the languages back in another order. */
const isSame = (a: JobTitle | undefined, b: JobTitle | undefined): boolean =>
  typeof a === "object" && typeof b === "object" ? a.fr === b.fr && a.en === b.en : a === b;

const memberWith = ({ memberId, name, lang, joinedAt }: Member, title: JobTitle | undefined): Member => ({
  memberId,
  name,
  lang,
  joinedAt,
  ...(title && { title }),
});
