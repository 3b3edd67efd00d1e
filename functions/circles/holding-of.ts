import type { CircleId } from "../platform/ids.ts";
import { getStrongly } from "../platform/read.ts";
import { keys, type Table } from "../platform/table.ts";
import type { Holding } from "./contract.ts";

/** When comments wait in a circle, if it says so. Apart from the store, for those who ask nothing else of circles. */
export const holdingOf =
  (table: Table) =>
  async (circleId: CircleId): Promise<Holding | undefined> =>
    (await getStrongly(table, keys.circle(circleId)))?.holding as Holding | undefined;
