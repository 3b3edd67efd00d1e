import { DeleteCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { getStrongly, queryAll } from "../platform/read.ts";
import { type Fields, stored } from "../platform/stored.ts";
import { keys, retrying, type Table } from "../platform/table.ts";
import { type Due, minuteOf } from "./due.ts";
import { handleDue, type SweepDeps } from "./due-handlers.ts";

const minuteMs = 60_000;
/** A first sweep looks back so far. */
const firstLookBack = 60;
/** The last minutes are swept again: a transaction may still be writing into them. */
const stillFilling = 2;
/** A run handles so many minutes at most; after a long downtime the next runs go on. */
const minutesARun = 6 * 60;
const minutesAtOnce = 20;

const dueFields: Fields<Due> = { kind: true, ideaId: true, at: true, for: true };

export type Swept = { handled: number; failures: { due: Due; error: unknown }[]; upTo: string };

/** From the watermark to now, minute by minute; what could not be done keeps the watermark before it. */
export async function sweepDeadlines(deps: SweepDeps, now: Date): Promise<Swept> {
  const from = await watermark(deps.table, now);
  const swept: Swept = { handled: 0, failures: [], upTo: minuteOf(from.toISOString()) };
  for (const minutes of inGroups(minutesToSweep(from, now))) {
    await Promise.all(minutes.map((minute) => sweepMinute(deps, minute, now, swept)));
    if (swept.failures.length > 0) break;
    const done = minutes.filter((minute) => Date.parse(`${minute}Z`) <= now.getTime() - stillFilling * minuteMs).at(-1);
    if (done) swept.upTo = done;
  }
  await setWatermark(deps.table, swept.upTo);
  return swept;
}

function minutesToSweep(from: Date, now: Date): string[] {
  const length = Math.floor((now.getTime() - from.getTime()) / minuteMs) + 1;
  return Array.from({ length: Math.max(0, Math.min(length, minutesARun)) }, (_, i) =>
    minuteOf(new Date(from.getTime() + i * minuteMs).toISOString()),
  );
}

async function sweepMinute(deps: SweepDeps, minute: string, now: Date, swept: Swept): Promise<void> {
  const items = await queryAll(deps.table, {
    KeyConditionExpression: "pk = :minute",
    ExpressionAttributeValues: { ":minute": keys.due(minute, "", "").pk },
    ConsistentRead: true,
  });
  for (const item of items) {
    const due = stored(item, dueFields);
    if (Date.parse(due.at) > now.getTime()) continue;
    try {
      if (item.programmeId) await deps.programme(item);
      else if (item.actId) await deps.forgetWords(String(item.actId));
      else if (item.memberId) await deps.digest({ memberId: String(item.memberId), at: due.at });
      else await handleDue(deps, due);
      await deps.table.client.send(
        new DeleteCommand({ TableName: deps.table.name, Key: { pk: item.pk, sk: item.sk } }),
      );
      swept.handled++;
    } catch (error) {
      swept.failures.push({ due, error });
    }
  }
}

async function watermark(table: Table, now: Date): Promise<Date> {
  const item = await getStrongly(table, keys.watermark());
  return item ? new Date(`${item.minute}Z`) : new Date(now.getTime() - firstLookBack * minuteMs);
}

async function setWatermark(table: Table, minute: string): Promise<void> {
  const put = new PutCommand({ TableName: table.name, Item: { ...keys.watermark(), v: 1, minute } });
  await retrying(() => table.client.send(put));
}

function inGroups(minutes: string[]): string[][] {
  const groups: string[][] = [];
  for (let i = 0; i < minutes.length; i += minutesAtOnce) groups.push(minutes.slice(i, i + minutesAtOnce));
  return groups;
}
