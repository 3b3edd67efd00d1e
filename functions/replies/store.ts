import { Problem } from "../platform/problem.ts";
import { getStrongly, queryOnce } from "../platform/read.ts";
import { type Fields, stored } from "../platform/stored.ts";
import { keys, type Table } from "../platform/table.ts";
import { putIf, refusedPart, type TransactPart } from "../platform/write.ts";
import type { RepliesDraft, RepliesVersion } from "./contract.ts";
import { replyLimits } from "./limits.ts";

const draftFields: Fields<RepliesDraft> = { rev: true, version: true, replies: true, savedAt: true, by: true };
const versionFields: Fields<RepliesVersion> = { number: true, at: true, by: true, restores: true, replies: true };

const versionKey = (number: number) => keys.replies(`VERSION#${String(number).padStart(6, "0")}`);

const notThereYet = "attribute_not_exists(pk)";
const revAsRead = "rev = :rev";
const numberAsRead = "#number = :before";
const goneOrAsRead = "attribute_not_exists(pk) OR rev = :rev";

/** Moderators' ready-made replies: those in force, their draft, and every version that ever was. */
export function replyStore(table: Table) {
  const TableName = table.name;
  return {
    /** Undefined while those that Palier comes with hold. */
    async inForce(): Promise<RepliesVersion | undefined> {
      const item = await getStrongly(table, keys.replies("IN-FORCE"));
      return item && stored<RepliesVersion>(item, versionFields);
    },
    async draft(): Promise<RepliesDraft | undefined> {
      const item = await getStrongly(table, keys.replies("DRAFT"));
      return item && stored<RepliesDraft>(item, draftFields);
    },
    /** Over the revision before it, and over no other. @throws Problem replies-changed */
    async saveDraft(draft: RepliesDraft): Promise<void> {
      const before = draft.rev - 1;
      const condition =
        before === 0
          ? { ConditionExpression: notThereYet }
          : { ConditionExpression: revAsRead, ExpressionAttributeValues: { ":rev": before } };
      if (!(await putIf(table, { Item: { ...keys.replies("DRAFT"), v: 1, ...draft }, ...condition })))
        throw new Problem("replies-changed");
    },
    /** Throws the draft away as it was read; one that is gone is gone. @throws Problem replies-changed */
    async dropDraft(rev: number): Promise<void> {
      const condition = { ConditionExpression: goneOrAsRead, ExpressionAttributeValues: { ":rev": rev } };
      const parts = [{ Delete: { TableName, Key: keys.replies("DRAFT"), ...condition } }];
      if ((await refusedPart(table, parts)) !== undefined) throw new Problem("replies-changed");
    },
    /** The next version in force and in the history, and the end of the draft it was: all or nothing. @throws Problem replies-changed */
    async publish(next: RepliesVersion, draftRev?: number): Promise<void> {
      const before = next.number - 1;
      const condition =
        before === 0
          ? { ConditionExpression: notThereYet }
          : {
              ConditionExpression: numberAsRead,
              ExpressionAttributeNames: { "#number": "number" },
              ExpressionAttributeValues: { ":before": before },
            };
      const parts: TransactPart[] = [
        { Put: { TableName, Item: { ...keys.replies("IN-FORCE"), v: 1, ...next }, ...condition } },
        {
          Put: {
            TableName,
            Item: { ...versionKey(next.number), v: 1, ...next },
            ConditionExpression: notThereYet,
          },
        },
      ];
      if (draftRev !== undefined)
        parts.push({
          Delete: {
            TableName,
            Key: keys.replies("DRAFT"),
            ConditionExpression: revAsRead,
            ExpressionAttributeValues: { ":rev": draftRev },
          },
        });
      if ((await refusedPart(table, parts)) !== undefined) throw new Problem("replies-changed");
    },
    async version(number: number): Promise<RepliesVersion | undefined> {
      const item = await getStrongly(table, versionKey(number));
      return item && stored<RepliesVersion>(item, versionFields);
    },
    /** Newest first, one page and the one after it. */
    async versions(before?: number): Promise<RepliesVersion[]> {
      const { pk, sk: from } = versionKey(0);
      const items = await queryOnce(table, {
        KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :to",
        ExpressionAttributeValues: {
          ":pk": pk,
          ":from": from,
          ":to": versionKey(before ? before - 1 : 999_999).sk,
        },
        ScanIndexForward: false,
        ConsistentRead: true,
        Limit: replyLimits.versionsAPage + 1,
      });
      return items.map((item) => stored<RepliesVersion>(item, versionFields));
    },
  };
}
export type ReplyStore = ReturnType<typeof replyStore>;
