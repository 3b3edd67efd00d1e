import { isDeepStrictEqual } from "node:util";
import { type IndexDefinition, tableDefinition } from "../infra/definitions/table.ts";
import { itemSize, type RawItem, writeUnitsFor } from "./item-size.ts";

/** Units of one write by the item before and after it: the table, and every index whose entry changed. */
export function unitsOfChange(before: RawItem | undefined, after: RawItem | undefined) {
  const table = writeUnitsFor(Math.max(itemSize(before), itemSize(after)));
  const indexes = tableDefinition.indexes
    .map((index) => ({ index: index.name, units: unitsOfIndex(index, before, after) }))
    .filter(({ units }) => units > 0);
  return { table, indexes, total: table + indexes.reduce((sum, { units }) => sum + units, 0) };
}

function unitsOfIndex(index: IndexDefinition, before: RawItem | undefined, after: RawItem | undefined): number {
  const was = entryOf(index, before);
  const is = entryOf(index, after);
  if (isDeepStrictEqual(was, is)) return 0;
  if (!was || !is) return writeUnitsFor(itemSize(was ?? is));
  const keys = [index.partitionKey, index.sortKey];
  const sameKey = keys.every((key) => isDeepStrictEqual(was[key], is[key]));
  if (sameKey) return writeUnitsFor(Math.max(itemSize(was), itemSize(is)));
  return writeUnitsFor(itemSize(was)) + writeUnitsFor(itemSize(is));
}

/** What an index holds of an item; nothing without both its keys. */
function entryOf(index: IndexDefinition, item: RawItem | undefined): RawItem | undefined {
  if (!item?.[index.partitionKey] || !item[index.sortKey]) return undefined;
  if (index.projection === "all") return item;
  const own = [tableDefinition.partitionKey, tableDefinition.sortKey, index.partitionKey, index.sortKey];
  const more = index.projection === "keys" ? [] : index.projection.include;
  return Object.fromEntries(Object.entries(item).filter(([name]) => [...own, ...more].includes(name)));
}
