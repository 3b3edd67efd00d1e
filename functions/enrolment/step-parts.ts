import { keys, type Table } from "../platform/table.ts";
import type { TransactPart } from "../platform/write.ts";
import type { Enrolment } from "./contract.ts";
import { enrolmentItem, waitingKey } from "./enrolment-item.ts";

const notAppliedYet = "attribute_not_exists(pk)";
const asItWasRead = "version = :read";
/** What makes overbooking impossible: a seat is there exactly while it is taken. */
const notTaken = "attribute_not_exists(pk)";
const stillTheirs = "memberId = :member";
const notOnTheListYet = "attribute_not_exists(pk)";
const stillOnTheList = "attribute_exists(pk)";

/**
 * One step of an enrolment, with the seat and the place on the list that follow from it: all or nothing. The enrolment is the
 * first part, so that a refusal of any other says that seat or list have changed.
 */
export function stepParts({ name: TableName }: Pick<Table, "name">, before: Enrolment | undefined, after: Enrolment) {
  const guard = before
    ? { ConditionExpression: asItWasRead, ExpressionAttributeValues: { ":read": before.version } }
    : { ConditionExpression: notAppliedYet };
  const parts: TransactPart[] = [{ Put: { TableName, Item: enrolmentItem(after), ...guard } }];
  const { programmeId, memberId } = after;
  if (after.seat && !before?.seat) {
    const Item = { ...keys.seat(programmeId, after.seat.variantId, after.seat.number), v: 1, memberId };
    parts.push({ Put: { TableName, Item, ConditionExpression: notTaken } });
  }
  if (before?.seat && !after.seat) {
    const Key = keys.seat(programmeId, before.seat.variantId, before.seat.number);
    const theirs = { ConditionExpression: stillTheirs, ExpressionAttributeValues: { ":member": memberId } };
    parts.push({ Delete: { TableName, Key, ...theirs } });
  }
  if (before?.status === "waiting")
    parts.push({ Delete: { TableName, Key: waitingKey(before), ConditionExpression: stillOnTheList } });
  if (after.status === "waiting")
    parts.push({ Put: { TableName, Item: { ...waitingKey(after), v: 1 }, ConditionExpression: notOnTheListYet } });
  return parts;
}
