import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { MemberId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { getStrongly, queryAll, queryOnce, startingWith } from "../platform/read.ts";
import { type Fields, type Item, stored } from "../platform/stored.ts";
import { isConditionFailure, keys, retrying, type Table } from "../platform/table.ts";
import { refusedPart, type TransactPart } from "../platform/write.ts";
import { type Case, type Outcome, type Report, targetName } from "./contract.ts";
import { reportLimits } from "./limits.ts";

const notReportedYet = "attribute_not_exists(pk)";
const notSettledYet = "attribute_exists(pk) AND attribute_not_exists(settledAt)";
const caseAsRead = "rev = :rev AND attribute_not_exists(settledAt)";
const queueShards = 4;

const queuePk = (shard: number) => `QUEUE#reports#${shard}`;
const shardOf = (target: string) => (target.codePointAt(target.length - 1) ?? 0) % queueShards;
export const reportsOfPk = (memberId: string) => `MEMBER#${memberId}#REPORTS`;

/** Reports, one a member and thing, and the cases that they make. */
export function reportStore(table: Table) {
  const find = async (target: string, memberId: MemberId): Promise<Report | undefined> => {
    const item = await getStrongly(table, keys.report(target, memberId));
    return item && reportOf(item);
  };
  return {
    find,
    /** The report and its case, both or neither; a member's second report of a thing changes nothing. */
    async file(report: Report, circleId: string): Promise<Report> {
      const target = targetName(report);
      const parts = [reportPart(table, target, report), casePart(table, target, report, circleId)];
      const refused = await refusedPart(table, parts);
      return refused === undefined ? report : ((await find(target, report.reporterId)) ?? report);
    },
    /** The latest of a member's reports, read where they stand. */
    async reportsOf(memberId: MemberId): Promise<Report[]> {
      const entries = await queryOnce(table, {
        IndexName: "byMember",
        KeyConditionExpression: "memberPk = :mine",
        ExpressionAttributeValues: { ":mine": reportsOfPk(memberId) },
        ScanIndexForward: false,
        Limit: reportLimits.shown,
      });
      const reports = await Promise.all(entries.map(({ pk }) => find(String(pk).slice("REPORT#".length), memberId)));
      return reports.flatMap((report) => report ?? []);
    },
    /** Cases that wait, the longest wait first. */
    async openCases(): Promise<Case[]> {
      const shards = Array.from({ length: queueShards }, (_, shard) => inQueue(table, shard));
      const items = (await Promise.all(shards)).flat();
      return items.map(caseOf).toSorted((a, b) => a.openedAt.localeCompare(b.openedAt));
    },
    /** @throws Problem not-found */
    async case(target: string): Promise<Case> {
      const item = await getStrongly(table, keys.reportCase(target));
      if (!item) throw new Problem("not-found");
      return caseOf(item);
    },
    reports: (target: string): Promise<Report[]> => reportsUnder(table, target),
    /** Settles every report that is open, then the case. @throws Problem reports-changed when more came in since `rev` */
    async settle(target: string, rev: number, outcome: Outcome, now: Date, also: TransactPart[] = []): Promise<void> {
      for (const report of await reportsUnder(table, target))
        if (!report.settledAt) await settleOne(table, target, report.reporterId, outcome, now);
      await closeCase(table, { target, rev, outcome, now, also });
    },
  };
}
export type ReportStore = ReturnType<typeof reportStore>;

async function reportsUnder(table: Table, target: string): Promise<Report[]> {
  const { pk } = keys.reportCase(target);
  return (await queryAll(table, { ...startingWith(pk, "MEMBER#"), ConsistentRead: true })).map(reportOf);
}

const reportPart = ({ name }: Table, target: string, report: Report): TransactPart => ({
  Put: {
    TableName: name,
    ConditionExpression: notReportedYet,
    Item: {
      ...keys.report(target, report.reporterId),
      v: 1,
      memberPk: reportsOfPk(report.reporterId),
      memberSk: `${report.at}#${target}`,
      ...report,
    },
  },
});

/** The first report opens the case, and opens it again after it was settled. */
const casePart = ({ name }: Table, target: string, report: Report, circleId: string): TransactPart => ({
  Update: {
    TableName: name,
    Key: keys.reportCase(target),
    UpdateExpression:
      "SET target = :target, circleId = :circle, title = :title, openedAt = if_not_exists(openedAt, :at), " +
      "queuePk = :queue, queueSk = if_not_exists(queueSk, :place), v = :format" +
      (report.reason === "unlawful" ? ", unlawful = :unlawful " : " ") +
      "REMOVE settledAt, outcome ADD reports :one, rev :one",
    ExpressionAttributeValues: {
      ":target": target,
      ":circle": circleId,
      ":title": report.title,
      ":at": report.at,
      ":queue": queuePk(shardOf(target)),
      ":place": `${report.at}#${target}`,
      ":format": 1,
      ":one": 1,
      ...(report.reason === "unlawful" && { ":unlawful": true }),
    },
  },
});

function inQueue(table: Table, shard: number): Promise<Item[]> {
  return queryAll(table, {
    IndexName: "byQueue",
    KeyConditionExpression: "queuePk = :queue",
    ExpressionAttributeValues: { ":queue": queuePk(shard) },
  });
}

async function settleOne(table: Table, target: string, memberId: MemberId, outcome: Outcome, now: Date): Promise<void> {
  const update = new UpdateCommand({
    TableName: table.name,
    Key: keys.report(target, memberId),
    ConditionExpression: notSettledYet,
    UpdateExpression: "SET settledAt = :now, outcome = :outcome",
    ExpressionAttributeValues: { ":now": now.toISOString(), ":outcome": outcome },
  });
  await retrying(() => table.client.send(update)).catch((error) => {
    if (!isConditionFailure(error)) throw error;
  });
}

type Closing = { target: string; rev: number; outcome: Outcome; now: Date; also: TransactPart[] };

async function closeCase(table: Table, { target, rev, outcome, now, also }: Closing): Promise<void> {
  const refused = await refusedPart(table, [
    {
      Update: {
        TableName: table.name,
        Key: keys.reportCase(target),
        ConditionExpression: caseAsRead,
        UpdateExpression: "SET settledAt = :now, outcome = :outcome REMOVE queuePk, queueSk, openedAt, unlawful",
        ExpressionAttributeValues: { ":now": now.toISOString(), ":outcome": outcome, ":rev": rev },
      },
    },
    ...also,
  ]);
  if (refused !== 0) return;
  const item = await getStrongly(table, keys.reportCase(target));
  if (item?.rev !== rev || item.outcome !== outcome) throw new Problem("reports-changed");
}

const reportFields: Fields<Report> = {
  reportId: true,
  ideaId: true,
  commentId: true,
  reporterId: true,
  reason: true,
  word: true,
  lang: true,
  title: true,
  at: true,
  settledAt: true,
  outcome: true,
};
const caseFields: Fields<Case> = {
  target: true,
  circleId: true,
  title: true,
  openedAt: true,
  reports: true,
  unlawful: true,
  rev: true,
  settledAt: true,
  outcome: true,
};
const reportOf = (item: Item): Report => stored(item, reportFields);
const caseOf = (item: Item): Case => stored(item, caseFields);
