import type { MemberId } from "../platform/ids.ts";
import { getStrongly } from "../platform/read.ts";
import { keys, type Table } from "../platform/table.ts";

/** Since when somebody is a member. Apart from the store, for those who ask nothing else of members. */
export const joinedAtIn =
  (table: Table) =>
  async (memberId: MemberId): Promise<string> =>
    String((await getStrongly(table, keys.member(memberId)))?.joinedAt ?? "");
