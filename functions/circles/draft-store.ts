import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { CircleId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { getStrongly, queryAll, startingWith } from "../platform/read.ts";
import { type Fields, type Item, stored } from "../platform/stored.ts";
import { keys, type Table } from "../platform/table.ts";
import { putIf, refusedPart } from "../platform/write.ts";
import type { Circle } from "./contract.ts";
import type { CircleDraft } from "./draft.ts";
import { versionsAPage } from "./limits.ts";
import { publication } from "./publication.ts";
import type { CircleVersion, Made } from "./versions.ts";

const draftFields: Fields<CircleDraft> = {
  circleId: true,
  rev: true,
  version: true,
  content: true,
  savedAt: true,
  by: true,
};
const versionFields: Fields<CircleVersion> = {
  circleId: true,
  number: true,
  at: true,
  by: true,
  restores: true,
  closed: true,
  termsVersion: true,
  content: true,
};

const notBegunYet = "attribute_not_exists(pk)";
const asRead = "rev = :rev";

/** What is written of circles before it is published, and every version that ever was. */
export function circleDraftStore(table: Table) {
  const { client, name: TableName } = table;
  const draftOf = (item: Item): CircleDraft => stored(item, draftFields);
  return {
    findDraft: async (circleId: CircleId): Promise<CircleDraft | undefined> => {
      const item = await getStrongly(table, keys.circleDraft(circleId));
      return item && draftOf(item);
    },
    /** Drafts of circles that are open, and of circles that are not yet. */
    drafts: async (): Promise<CircleDraft[]> =>
      (await queryAll(table, startingWith(keys.circleDraft("").pk, "CIRCLE#"))).map(draftOf),
    /** Over the revision before it, and over no other. @throws Problem circle-draft-changed */
    async saveDraft(draft: CircleDraft): Promise<void> {
      const Item = { ...keys.circleDraft(draft.circleId), v: 1, ...draft };
      const before = draft.rev - 1;
      const done = await putIf(table, {
        Item,
        ...(before === 0
          ? { ConditionExpression: notBegunYet }
          : { ConditionExpression: asRead, ExpressionAttributeValues: { ":rev": before } }),
      });
      if (!done) throw new Problem("circle-draft-changed");
    },
    /** Throws a draft away as it was read; one that is gone is gone. @throws Problem circle-draft-changed */
    async dropDraft(circleId: CircleId, rev: number): Promise<void> {
      const Key = keys.circleDraft(circleId);
      const parts = [{ Delete: { TableName, Key, ...ifAsRead(rev) } }];
      if ((await refusedPart(table, parts)) !== undefined) throw new Problem("circle-draft-changed");
    },
    /**
     * Publishes over what was read, and ends the draft if there is one: all or nothing.
     * @throws Problem circle-changed-meanwhile, circle-draft-changed
     */
    async publish(before: Circle | undefined, after: Circle, made: Made, draftRev?: number): Promise<void> {
      const drop = { Delete: { TableName, Key: keys.circleDraft(after.circleId), ...ifStillAsRead(draftRev ?? 0) } };
      const parts = [...publication(table, before, after, made), ...(draftRev === undefined ? [] : [drop])];
      const refused = await refusedPart(table, parts);
      if (refused === undefined) return;
      throw new Problem(
        refused === parts.length - 1 && draftRev !== undefined ? "circle-draft-changed" : "circle-changed-meanwhile",
      );
    },
    findVersion: async (circleId: CircleId, number: number): Promise<CircleVersion | undefined> => {
      const item = await getStrongly(table, keys.circleVersion(circleId, number));
      return item && stored<CircleVersion>(item, versionFields);
    },
    /** Newest first, one page and the one after it: each is told by what it changed. */
    async versions(circleId: CircleId, before?: number): Promise<CircleVersion[]> {
      const { pk, sk: from } = keys.circleVersion(circleId, 0);
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :to",
          ExpressionAttributeValues: {
            ":pk": pk,
            ":from": from,
            ":to": keys.circleVersion(circleId, before ? before - 1 : 999_999).sk,
          },
          ScanIndexForward: false,
          ConsistentRead: true,
          Limit: versionsAPage + 1,
        }),
      );
      return Items.map((item) => stored<CircleVersion>(item, versionFields));
    },
  };
}
export type CircleDraftStore = ReturnType<typeof circleDraftStore>;

const ifAsRead = (rev: number) => ({
  ConditionExpression: `attribute_not_exists(pk) OR ${asRead}`,
  ExpressionAttributeValues: { ":rev": rev },
});
const ifStillAsRead = (rev: number) => ({ ConditionExpression: asRead, ExpressionAttributeValues: { ":rev": rev } });
