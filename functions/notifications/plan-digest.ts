import { PutCommand } from "@aws-sdk/lib-dynamodb";
import type { MemberId } from "../platform/ids.ts";
import { keys, retrying, type Table } from "../platform/table.ts";

/** A digest falls due like deadlines do, swept from the same minutes; the same hour twice is one item. */
export const digestPlanner =
  (table: Table) =>
  async (memberId: MemberId, on: Date): Promise<void> => {
    const at = on.toISOString();
    const Item = { ...keys.due(at.slice(0, 16), "digest", memberId), v: 1, kind: "digest", memberId, at };
    await retrying(() => table.client.send(new PutCommand({ TableName: table.name, Item })));
  };
