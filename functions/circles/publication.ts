import type { TransactWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import { keys, type Table } from "../platform/table.ts";
import type { Circle } from "./contract.ts";
import { asVersion, type CircleVersion, type Made, versionOf } from "./versions.ts";

type Parts = NonNullable<TransactWriteCommandInput["TransactItems"]>;

const notMadeYet = "attribute_not_exists(pk)";
const noVersionYet = "attribute_exists(pk) AND attribute_not_exists(version)";
const versionUnchanged = "version = :version";
const notKeptYet = "attribute_not_exists(pk)";

/** A circle and the version that it becomes, both or neither; the first part is refused if it was published meanwhile. */
export function publication(table: Table, before: Circle | undefined, after: Circle, made: Made = {}): Parts {
  const Item = { ...keys.circle(after.circleId), v: 1, ...after };
  const guarded = { TableName: table.name, Item, ...unchanged(before) };
  return [
    { Put: guarded },
    { Put: { TableName: table.name, Item: versionItem(asVersion(after, made)), ConditionExpression: notKeptYet } },
    ...(before && before.version === undefined ? [keepFirst(table, before)] : []),
  ];
}

function unchanged(before: Circle | undefined) {
  if (!before) return { ConditionExpression: notMadeYet };
  if (before.version === undefined) return { ConditionExpression: noVersionYet };
  return { ConditionExpression: versionUnchanged, ExpressionAttributeValues: { ":version": versionOf(before) } };
}

/** What was published before versions were kept is kept when it would be overwritten. */
const keepFirst = (table: Table, before: Circle) => ({
  Put: { TableName: table.name, Item: versionItem(asVersion(before)) },
});

const versionItem = (version: CircleVersion) => ({
  ...keys.circleVersion(version.circleId, version.number),
  v: 1,
  ...version,
});
