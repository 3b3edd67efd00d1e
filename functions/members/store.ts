import { PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { MemberId } from "../platform/ids.ts";
import type { Language } from "../platform/languages.ts";
import { Problem } from "../platform/problem.ts";
import { getStrongly, queryOnce, startingWith } from "../platform/read.ts";
import { type Fields, stored } from "../platform/stored.ts";
import { isConditionFailure, keys, type Table } from "../platform/table.ts";
import type { Member, Notice } from "./contract.ts";

const memberFields: Fields<Member> = { memberId: true, name: true, lang: true, joinedAt: true, title: true };
const noticeFields: Fields<Notice> = { memberId: true, at: true, kind: true, ideaId: true, title: true, endsAt: true };

const isMember = "attribute_exists(pk)";
const noticesShown = 50;

/** Members' profiles and the notices kept for them. */
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
    /** The latest notices, newest first. */
    async notices(memberId: MemberId): Promise<Notice[]> {
      const items = await queryOnce(table, {
        ...startingWith(keys.member(memberId).pk, "NOTICE#"),
        ScanIndexForward: false,
        Limit: noticesShown,
      });
      return items.map((item) => stored(item, noticeFields));
    },
    /** Keeps a notice; the same notice again changes nothing. */
    async addNotice(notice: Notice): Promise<void> {
      const id = `${notice.at}#${notice.kind}#${notice.ideaId}`;
      const Item = { ...keys.notice(notice.memberId, id), v: 1, ...notice };
      await table.client.send(new PutCommand({ TableName: table.name, Item }));
    },
  };
}
export type MemberStore = ReturnType<typeof memberStore>;
