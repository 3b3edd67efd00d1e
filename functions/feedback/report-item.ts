import { type Fields, type Item, stored } from "../platform/stored.ts";
import { keys, type Table } from "../platform/table.ts";
import type { TransactPart } from "../platform/write.ts";
import type { Feedback, FeedbackRef, LogLine } from "./contract.ts";

const reportFields: Fields<Feedback> = {
  feedbackId: true,
  programmeId: true,
  memberId: true,
  name: true,
  lang: true,
  at: true,
  kind: true,
  featureId: true,
  severity: true,
  title: true,
  text: true,
  steps: true,
  environment: true,
  pictures: true,
  status: true,
  version: true,
  rev: true,
  editedAt: true,
  held: true,
  answeredAt: true,
  fixedIn: true,
  fixedAt: true,
  confirmedAt: true,
  closedAt: true,
  assignee: true,
  labels: true,
  trackerUrl: true,
  mergedInto: true,
  seen: true,
  notSeen: true,
  couldNotTry: true,
  seenBy: true,
};
/** Who saw it lies there as a set, which voices change by adding and taking away. */
export const reportOf = (item: Item): Feedback => {
  const { seenBy } = item;
  return stored(seenBy instanceof Set ? { ...item, seenBy: [...seenBy].toSorted() } : item, reportFields);
};
export const reportItem = ({ seenBy, ...report }: Feedback): Item => ({
  ...reportKey(report),
  v: 1,
  ...report,
  ...(seenBy?.length && { seenBy: new Set(seenBy) }),
});

export const reportKey = ({ programmeId, feedbackId }: FeedbackRef) => keys.feedback(programmeId, feedbackId);
export const aboutKey = ({ programmeId, feedbackId }: FeedbackRef, rest: string) =>
  keys.aboutFeedback(programmeId, feedbackId, rest);

/** Counts change with the voices alone, and by adding: so no step ever writes over one. */
type Counted = "seen" | "notSeen" | "couldNotTry" | "seenBy";
type Fixed = "feedbackId" | "programmeId" | "memberId" | "at" | "version" | Counted;
/** What a step changes; a field that is undefined goes. */
export type Changes = { [F in keyof Omit<Feedback, Fixed>]?: Feedback[F] | undefined };

const asItWasRead = "version = :read";

/** Changes a report as it was read; another step in between refuses it. */
export function changePart(table: Table, before: Feedback, changes: Changes): TransactPart {
  const entries = Object.entries(changes);
  const set = entries.filter(([, value]) => value !== undefined);
  const gone = entries.filter(([, value]) => value === undefined);
  const sets = ["version = :next", ...set.map(([field]) => `#${field} = :${field}`)];
  const removes = gone.map(([field]) => `#${field}`);
  return {
    Update: {
      TableName: table.name,
      Key: reportKey(before),
      ConditionExpression: asItWasRead,
      UpdateExpression: `SET ${sets.join(", ")}${removes.length > 0 ? ` REMOVE ${removes.join(", ")}` : ""}`,
      ...(entries.length > 0 && {
        ExpressionAttributeNames: Object.fromEntries(entries.map(([field]) => [`#${field}`, field])),
      }),
      ExpressionAttributeValues: {
        ":read": before.version,
        ":next": before.version + 1,
        ...Object.fromEntries(set.map(([field, value]) => [`:${field}`, value])),
      },
    },
  };
}

const logFields: Fields<LogLine> = { number: true, at: true, by: true, act: true, from: true, to: true, detail: true };
export const logLineOf = (item: Item): LogLine => stored(item, logFields);

/** Numbered as the report's version after it, so that every step has one line. */
export const logPart = (table: Pick<Table, "name">, ref: FeedbackRef, line: LogLine): TransactPart => {
  const key = aboutKey(ref, `LOG#${String(line.number).padStart(6, "0")}`);
  const listed = { memberPk: activityPk(ref.programmeId), memberSk: `${line.at}#${ref.feedbackId}` };
  return { Put: { TableName: table.name, Item: { ...key, ...listed, v: 1, ...line } } };
};

/** Everything that is done in a programme, in the order of time. */
export const activityPk = (programmeId: string) => `PROGRAMME#${programmeId}#ACTIVITY`;
