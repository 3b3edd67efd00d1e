import { PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { MemberId } from "../platform/ids.ts";
import type { Language } from "../platform/languages.ts";
import { Problem } from "../platform/problem.ts";
import { getStrongly } from "../platform/read.ts";
import { type Fields, type Item, stored } from "../platform/stored.ts";
import { isConditionFailure, keys, type Table } from "../platform/table.ts";
import { type Member, type Profile, type ProfileInput, showsAtFirst } from "./contract.ts";

const memberFields: Fields<Member> = { memberId: true, name: true, lang: true, joinedAt: true, title: true };

const isMember = "attribute_exists(pk)";

/** Members' profiles. */
export function memberStore(table: Table) {
  return {
    /** @throws Problem not-found */
    async member(memberId: MemberId): Promise<Member> {
      const item = await getStrongly(table, keys.member(memberId));
      if (!item) throw new Problem("not-found");
      return stored(item, memberFields);
    },
    /** Creates the profile at the first sign-in, renews name and title at the next. */
    async saveMember(member: Member): Promise<void> {
      const Item = { ...keys.member(member.memberId), v: 1, ...member };
      await table.client.send(new PutCommand({ TableName: table.name, Item }));
    },
    /** What its owner shows. @throws Problem not-found */
    async profile(memberId: MemberId): Promise<Profile> {
      const item = await getStrongly(table, keys.member(memberId));
      if (!item) throw new Problem("not-found");
      const { name, title, joinedAt } = stored<Member>(item, memberFields);
      return { memberId, name, joinedAt, ...(title && { title }), shows: shownIn(item) };
    },
    /** The name that its owner chose stays, whatever the issuer calls them. @throws Problem not-found */
    async setProfile(memberId: MemberId, { name, shows }: ProfileInput): Promise<void> {
      const update = new UpdateCommand({
        TableName: table.name,
        Key: keys.member(memberId),
        ConditionExpression: isMember,
        UpdateExpression: "SET #name = :name, chosenName = :name, shows = :shows",
        ExpressionAttributeNames: { "#name": "name" },
        ExpressionAttributeValues: { ":name": name, ":shows": shows },
      });
      await table.client.send(update).catch((error) => {
        throw isConditionFailure(error) ? new Problem("not-found", { cause: error }) : error;
      });
    },
    /** @throws Problem not-found */
    async setLanguage(memberId: MemberId, lang: Language): Promise<void> {
      const update = new UpdateCommand({
        TableName: table.name,
        Key: keys.member(memberId),
        ConditionExpression: isMember,
        UpdateExpression: "SET lang = :lang",
        ExpressionAttributeValues: { ":lang": lang },
      });
      await table.client.send(update).catch((error) => {
        throw isConditionFailure(error) ? new Problem("not-found", { cause: error }) : error;
      });
    },
  };
}
export type MemberStore = ReturnType<typeof memberStore>;

/** What was never chosen is as at first. */
const shownIn = ({ shows }: Item): Profile["shows"] => ({ ...showsAtFirst, ...(typeof shows === "object" && shows) });
