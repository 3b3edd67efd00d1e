import { DeleteCommand } from "@aws-sdk/lib-dynamodb";
import { FeedbackId, type ProgrammeId } from "../platform/ids.ts";
import { getStrongly, queryAll, queryOnce } from "../platform/read.ts";
import { type Fields, type Item, stored } from "../platform/stored.ts";
import { keys, retrying, type Table } from "../platform/table.ts";
import { putIf, type TransactPart, updateIf } from "../platform/write.ts";
import type { Feedback, FeedbackRef, LogLine } from "./contract.ts";
import { aboutKey, activityPk, changePart, logLineOf, logPart } from "./report-item.ts";
import type { ActivityLine, Person, Version } from "./triage-contract.ts";
import { triageLimits } from "./triage-limits.ts";

const notThereYet = "attribute_not_exists(pk)";
const followsBecauseOfIt = "mergedFrom = :duplicate";
const personFields: Fields<Person> = { memberId: true, name: true };
const versionFields: Fields<Version> = { name: true, at: true, by: true };

/** What the team arranges around the reports of a programme. */
export function triageStore(table: Table) {
  const versionKey = (programmeId: ProgrammeId, name: string) => keys.triage(programmeId, `VERSION#${name}`);
  return {
    /** Who triages and which versions there are: one Query. */
    async desk(programmeId: ProgrammeId): Promise<{ team: Person[]; versions: Version[] }> {
      const items = await queryAll(table, {
        KeyConditionExpression: "pk = :desk",
        ExpressionAttributeValues: { ":desk": keys.triage(programmeId, "").pk },
        ConsistentRead: true,
      });
      const of = (prefix: string) => items.filter(({ sk }) => String(sk).startsWith(prefix));
      return {
        team: of("MEMBER#").map((item) => stored(item, personFields)),
        versions: of("VERSION#")
          .map(versionOf)
          .toSorted((a, b) => (a.at < b.at ? 1 : -1)),
      };
    },
    /** Whoever has opened the board can be asked to look at a report. */
    enrol: (programmeId: ProgrammeId, person: Person) =>
      putIf(table, { Item: { ...keys.triage(programmeId, `MEMBER#${person.memberId}`), v: 1, ...person } }),
    /** Once; named again, it stays as it was first. */
    addVersion: (programmeId: ProgrammeId, version: Version) =>
      putIf(table, {
        Item: { ...versionKey(programmeId, version.name), v: 1, ...version },
        ConditionExpression: notThereYet,
      }),
    dropVersion: (programmeId: ProgrammeId, name: string) =>
      retrying(() =>
        table.client.send(new DeleteCommand({ TableName: table.name, Key: versionKey(programmeId, name) })),
      ),
    /** For the transaction of a fix: a version that nobody named before is on the list from then on. */
    versionPart: (programmeId: ProgrammeId, { name, at, by }: Version): TransactPart => ({
      Update: {
        TableName: table.name,
        Key: versionKey(programmeId, name),
        UpdateExpression:
          "SET #name = :name, #at = if_not_exists(#at, :at), #by = if_not_exists(#by, :by), v = if_not_exists(v, :v)",
        ExpressionAttributeNames: { "#name": "name", "#at": "at", "#by": "by" },
        ExpressionAttributeValues: { ":name": name, ":at": at, ":by": by, ":v": 1 },
      },
    }),
    /** The other side of a merge or a split: its own line, over the version that was read. */
    otherSide: (report: Feedback, line: Omit<LogLine, "number">): TransactPart[] => [
      changePart(table, report, {}),
      logPart(table, report, { ...line, number: report.version + 1 }),
    ],
    /** For the transaction of a merge: who filed the duplicate hears of the report that goes on. */
    followPart: (survivor: FeedbackRef, { feedbackId, memberId, name }: Feedback): TransactPart => ({
      Update: {
        TableName: table.name,
        Key: aboutKey(survivor, `STANCE#${memberId}`),
        UpdateExpression:
          "SET memberId = :member, #name = :name, follows = :true, mergedFrom = :duplicate, v = if_not_exists(v, :v)",
        ExpressionAttributeNames: { "#name": "name" },
        ExpressionAttributeValues: {
          ":member": memberId,
          ":name": name,
          ":true": true,
          ":duplicate": feedbackId,
          ":v": 1,
        },
      },
    }),
    /** What they chose themselves since stays. */
    unfollow: (survivor: FeedbackRef, { feedbackId, memberId }: Pick<Feedback, "feedbackId" | "memberId">) =>
      updateIf(table, {
        Key: aboutKey(survivor, `STANCE#${memberId}`),
        ConditionExpression: followsBecauseOfIt,
        UpdateExpression: "SET follows = :false REMOVE mergedFrom",
        ExpressionAttributeValues: { ":false": false, ":duplicate": feedbackId },
      }),
    /** What was done in a programme, the latest first, before a place that was shown; the index names the lines, each is read again. */
    async activity(programmeId: ProgrammeId, before?: string): Promise<{ lines: ActivityLine[]; next?: string }> {
      const found = await queryOnce(table, {
        IndexName: "byMember",
        KeyConditionExpression: before ? "memberPk = :lines AND memberSk < :before" : "memberPk = :lines",
        ExpressionAttributeValues: { ":lines": activityPk(programmeId), ...(before && { ":before": before }) },
        ScanIndexForward: false,
        Limit: triageLimits.activityPage,
      });
      const items = await Promise.all(
        found.map(({ pk, sk }) => getStrongly(table, { pk: String(pk), sk: String(sk) })),
      );
      const last = found.length === triageLimits.activityPage ? String(found.at(-1)?.memberSk) : undefined;
      return { lines: items.filter((item) => item !== undefined).map(activityOf), ...(last && { next: last }) };
    },
    wasSaid: async (ref: FeedbackRef, wordsId: string): Promise<boolean> =>
      (await getStrongly(table, aboutKey(ref, `SAID#${wordsId}`))) !== undefined,
  };
}
export type TriageStore = ReturnType<typeof triageStore>;

const activityOf = (item: Item): ActivityLine => ({
  ...logLineOf(item),
  feedbackId: FeedbackId.parse(String(item.pk).split("#")[2]),
});
const versionOf = (item: Item): Version => stored(item, versionFields);
