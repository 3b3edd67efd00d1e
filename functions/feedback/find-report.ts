import { getStrongly } from "../platform/read.ts";
import type { Table } from "../platform/table.ts";
import type { Feedback, FeedbackRef } from "./contract.ts";
import { reportKey, reportOf } from "./report-item.ts";

/** Apart from its store, for functions that only look whose a report is. */
export const findReport =
  (table: Table) =>
  async (ref: FeedbackRef): Promise<Feedback | undefined> => {
    const item = await getStrongly(table, reportKey(ref));
    return item && reportOf(item);
  };
