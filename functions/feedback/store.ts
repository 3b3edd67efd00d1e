import type { ProgrammeId } from "../platform/ids.ts";
import { Problem } from "../platform/problem.ts";
import { queryAll, startingWith } from "../platform/read.ts";
import { keys, type Table } from "../platform/table.ts";
import { putIf, refusedPart, type TransactPart } from "../platform/write.ts";
import type { Feedback, FeedbackRef, LogLine, Words } from "./contract.ts";
import { findReport } from "./find-report.ts";
import { type Changes, changePart, logPart, reportItem, reportOf } from "./report-item.ts";
import { aboutReport, sayOnce, showPart, wordsPart } from "./said.ts";
import { stanceStore } from "./stance-store.ts";
import { readWordings, wordingPart } from "./wordings.ts";

const notFiledYet = "attribute_not_exists(pk)";

/** A step of a report: who does what, what it changes, and what is written with it. */
export type FeedbackStep = {
  before: Feedback;
  changes: Changes;
  line: Pick<LogLine, "at" | "by" | "act" | "detail">;
  /** Said with it. */
  words?: Words;
  also?: TransactPart[];
};

/** Reports of a programme, and what was said and done about each. */
export function feedbackStore(table: Table) {
  const find = findReport(table);
  return {
    ...stanceStore(table),
    find,
    /** @throws Problem not-found */
    async report(ref: FeedbackRef): Promise<Feedback> {
      const found = await find(ref);
      if (!found) throw new Problem("not-found");
      return found;
    },
    /** Every report of a programme, as they were filed, read strongly: one Query for about a thousand. */
    async all(programmeId: ProgrammeId): Promise<Feedback[]> {
      const reports = startingWith(keys.feedback(programmeId, "").pk, "fbk_");
      return (await queryAll(table, { ...reports, ConsistentRead: true })).map(reportOf);
    },
    /** Files once: sent again, it answers what was filed. @throws Problem not-found for an id of somebody else's */
    async file(report: Feedback): Promise<Feedback> {
      if (await putIf(table, { Item: reportItem(report), ConditionExpression: notFiledYet })) return report;
      const filed = await find(report);
      if (filed?.memberId !== report.memberId) throw new Problem("not-found");
      return filed;
    },
    /** The report after the step; undefined when another came first. */
    async take({ before, changes, line, words, also = [] }: FeedbackStep): Promise<Feedback | undefined> {
      const after = afterChanges(before, changes);
      const moved = before.status !== after.status && { from: before.status, to: after.status };
      const parts = [
        changePart(table, before, changes),
        logPart(table, before, { ...line, ...moved, number: after.version }),
        ...(words ? [wordsPart(table, before, words)] : []),
        ...also,
      ];
      return (await refusedPart(table, parts)) === undefined ? after : undefined;
    },
    /** For a step that shows what waited: refused where it no longer waits. */
    showPart: (ref: FeedbackRef, wordsId: string) => showPart(table, ref, wordsId),
    /** For a step that rewords a report: its words until then, to be read. */
    wordingPart: (report: Feedback) => wordingPart(table, report),
    /** What it said before it was mended, the latest first. */
    wordings: (report: Feedback) => readWordings(table, report),
    /** Says once what changes nothing of the report. */
    say: (ref: FeedbackRef, words: Words) => sayOnce(table, ref, words),
    /** What was said and done about a report, in the order of time: one Query. */
    about: (ref: FeedbackRef) => aboutReport(table, ref),
  };
}
export type FeedbackStore = ReturnType<typeof feedbackStore>;

function afterChanges(before: Feedback, changes: Changes): Feedback {
  const after: Record<string, unknown> = { ...before, ...changes, version: before.version + 1 };
  return reportOf(Object.fromEntries(Object.entries(after).filter(([, value]) => value !== undefined)));
}
