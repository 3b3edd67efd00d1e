import type { IdeaId, MemberId } from "../platform/ids.ts";
import { getStrongly } from "../platform/read.ts";
import type { Item } from "../platform/stored.ts";
import { keys, type Table } from "../platform/table.ts";
import { updateIf } from "../platform/write.ts";
import { shardOf } from "../support/shard.ts";
import { supportOfItem, supportsPk } from "../support/support-item.ts";
import type { Carrying, There } from "./carried.ts";

/** A member's support of the idea that goes on, and the idea for which it is carried there or back. */
export type Place = { survivor: { ideaId: IdeaId; shards: number }; ideaId: IdeaId; memberId: MemberId };
type Change = Exclude<Carrying, { do: "leave" }>;

const notThere = "attribute_not_exists(pk)";
/** Before every act: what never was stands in nobody's way. */
const never = "1970-01-01T00:00:00.000Z";
const markOf = (ideaId: IdeaId) => `apart_${ideaId}`;
const keyOf = ({ survivor, memberId }: Place) =>
  keys.support(survivor.ideaId, shardOf(memberId, survivor.shards), memberId);

export async function readThere(table: Table, place: Place): Promise<There | undefined> {
  const item = await getStrongly(table, keyOf(place));
  return item && { ...supportOfItem(item), apart: Number(item[markOf(place.ideaId)] ?? 0) };
}

/** One write, over exactly what was read. False when that has changed since. `splitNumber` marks that a split passed here. */
export function writeThere(
  table: Table,
  place: Place,
  there: There | undefined,
  change: Change,
  splitNumber?: number,
): Promise<boolean> {
  const { set, remove } = changed(place, there, change, splitNumber);
  const is = there ? asRead(there, place.ideaId) : { condition: notThere, values: {} };
  const names = Object.keys(set);
  const named = [...names, ...(there ? [markOf(place.ideaId)] : [])];
  return updateIf(table, {
    Key: keyOf(place),
    ConditionExpression: is.condition,
    UpdateExpression:
      `SET ${names.map((name) => `#${name} = :${name}`).join(", ")}` +
      (remove.length > 0 ? ` REMOVE ${remove.join(", ")}` : ""),
    ExpressionAttributeNames: Object.fromEntries(named.map((name) => [`#${name}`, name])),
    ExpressionAttributeValues: { ...is.values, ...Object.fromEntries(names.map((name) => [`:${name}`, set[name]])) },
  });
}

function changed(place: Place, there: There | undefined, change: Change, splitNumber: number | undefined) {
  const { survivor, ideaId, memberId } = place;
  const mark = splitNumber === undefined ? {} : { [markOf(ideaId)]: splitNumber };
  const born = { v: 1, ideaId: survivor.ideaId, memberId, carriedFrom: ideaId };
  switch (change.do) {
    case "give": {
      const { givenAt } = change;
      const listed = { memberPk: supportsPk(memberId), memberSk: givenAt };
      return { set: { ...born, givenAt, ...listed } satisfies Item as Item, remove: there ? ["withdrawnAt"] : [] };
    }
    case "take back":
      return { set: { withdrawnAt: there?.givenAt ?? never, ...mark } as Item, remove: ["memberPk", "memberSk"] };
    case "mark":
      return { set: (there ? mark : { ...born, givenAt: never, withdrawnAt: never, ...mark }) as Item, remove: [] };
  }
}

function asRead({ givenAt, withdrawnAt, carriedFrom, apart }: There, ideaId: IdeaId) {
  const same = (name: string, value: unknown) =>
    value === undefined || value === 0 ? `attribute_not_exists(${name})` : `${name} = :was_${name.replace("#", "")}`;
  const mark = `#${markOf(ideaId)}`;
  const parts = { givenAt, withdrawnAt, carriedFrom, [mark]: apart };
  return {
    condition: Object.entries(parts)
      .map(([name, value]) => same(name, value))
      .join(" AND "),
    values: Object.fromEntries(
      Object.entries(parts)
        .filter(([, value]) => value !== undefined && value !== 0)
        .map(([name, value]) => [`:was_${name.replace("#", "")}`, value]),
    ),
  };
}
