import type { ProgrammeId } from "../platform/ids.ts";
import { getStrongly } from "../platform/read.ts";
import { type Fields, stored } from "../platform/stored.ts";
import { keys, type Table } from "../platform/table.ts";
import { putIf } from "../platform/write.ts";
import type { Cell } from "./export-contract.ts";

/** Part of an export, kept for as long as fetching it may take. */
export type KeptPage = {
  programmeId: ProgrammeId;
  columns: string[];
  rows: Cell[][];
  last: boolean;
  /** Seconds since 1970; the table forgets it then. */
  expiresAtEpoch: number;
};
const pageFields: Fields<KeptPage> = { programmeId: true, columns: true, rows: true, last: true, expiresAtEpoch: true };

/** Pages of exports. */
export function exportStore(table: Table) {
  return {
    keep: (exportId: string, number: number, page: KeptPage) =>
      putIf(table, { Item: { ...keys.exportPage(exportId, number), v: 1, ...page } }),
    async page(exportId: string, number: number): Promise<KeptPage | undefined> {
      const item = await getStrongly(table, keys.exportPage(exportId, number));
      return item && stored(item, pageFields);
    },
  };
}
export type ExportStore = ReturnType<typeof exportStore>;
