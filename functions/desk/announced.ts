import { queryAll, startingWith } from "../platform/read.ts";
import type { Table } from "../platform/table.ts";
import { teamKeys } from "../review/team-keys.ts";
import type { Batch } from "./contract.ts";

export type Announced = Pick<Batch, "name" | "cutOffOn">;

/** The next cut-off that everybody may read of. Nothing else of the desk leaves it. */
export async function announcedBatch(table: Table, now: Date): Promise<Announced | undefined> {
  const items = await queryAll(table, startingWith(teamKeys.batch("").pk, "BATCH#"));
  const batches = items.map(
    ({ cutOffOn, cutOffAt, name, announced }) => ({ cutOffOn, cutOffAt, name, announced }) as Batch,
  );
  const next = batches.find(({ announced, cutOffAt }) => announced && Date.parse(cutOffAt) > now.getTime());
  return next && { name: next.name, cutOffOn: next.cutOffOn };
}
