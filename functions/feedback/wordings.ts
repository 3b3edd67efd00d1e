import { queryAll, startingWith } from "../platform/read.ts";
import { type Fields, stored } from "../platform/stored.ts";
import type { Table } from "../platform/table.ts";
import type { TransactPart } from "../platform/write.ts";
import type { Feedback, FormerWording, Wording } from "./contract.ts";
import { aboutKey } from "./report-item.ts";
import { revOf } from "./reword.ts";
import { changedParts, toldOf } from "./told.ts";

const notKeptYet = "attribute_not_exists(pk)";
const wordingFields: Fields<Wording> = {
  rev: true,
  at: true,
  kind: true,
  featureId: true,
  severity: true,
  title: true,
  text: true,
  steps: true,
  environment: true,
  lang: true,
  held: true,
};

const wordingOf = (report: Feedback): Wording => ({
  rev: revOf(report),
  at: report.editedAt ?? report.at,
  ...toldOf(report),
  ...(report.held && { held: report.held }),
});

/** For the transaction that rewords a report: what it said until then. */
export const wordingPart = (table: Pick<Table, "name">, report: Feedback): TransactPart => ({
  Put: {
    TableName: table.name,
    Item: { ...aboutKey(report, `WAS#${String(revOf(report)).padStart(6, "0")}`), v: 1, ...wordingOf(report) },
    ConditionExpression: notKeptYet,
  },
});

/** What a report said before, the latest first. */
export async function readWordings(table: Table, report: Feedback): Promise<FormerWording[]> {
  const former = startingWith(aboutKey(report, "").pk, "WAS#");
  const items = await queryAll(table, { ...former, ConsistentRead: true });
  const wordings = items
    .map((item) => stored<Wording>(item, wordingFields))
    .filter(({ rev }) => rev < revOf(report))
    .toReversed();
  return wordings.map((wording, at) => ({ ...wording, changed: changedParts(wording, wordings[at - 1] ?? report) }));
}
