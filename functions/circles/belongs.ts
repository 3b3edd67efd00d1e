import type { CircleId, MemberId } from "../platform/ids.ts";
import { getStrongly } from "../platform/read.ts";
import { keys, type Table } from "../platform/table.ts";

/** Whether somebody belongs to a circle now. Apart from the store, for those who ask nothing else of circles. */
export const belongsIn =
  (table: Table) =>
  async (circleId: CircleId, memberId: MemberId): Promise<boolean> =>
    (await getStrongly(table, keys.circleMember(circleId, memberId))) !== undefined;
