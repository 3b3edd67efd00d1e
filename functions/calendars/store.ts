import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { MemberId } from "../platform/ids.ts";
import { getStrongly } from "../platform/read.ts";
import { isConditionFailure, keys, retrying, type Table } from "../platform/table.ts";

/** Whether a member has a calendar address, and which of all that they ever had. */
export type CalendarState = { open: boolean; generation: number };
export type CalendarStore = ReturnType<typeof calendarStore>;

const notOpenYet = "attribute_not_exists(pk) OR isOpen = :no";
const stillOpen = "isOpen = :yes";

/** One item a member. An address that was given up never opens again: the next one has a higher number. */
export function calendarStore(table: Table) {
  async function change(memberId: MemberId, ConditionExpression: string, UpdateExpression: string, values: object) {
    const update = new UpdateCommand({
      TableName: table.name,
      Key: keys.calendar(memberId),
      ConditionExpression,
      UpdateExpression,
      ExpressionAttributeValues: { ...values },
    });
    try {
      await retrying(() => table.client.send(update));
    } catch (error) {
      if (!isConditionFailure(error)) throw error;
    }
  }
  return {
    async state(memberId: MemberId): Promise<CalendarState> {
      const item = await getStrongly(table, keys.calendar(memberId));
      return { open: item?.isOpen === true, generation: Number(item?.generation ?? 0) };
    },
    /** Opens one, if none is open. */
    open: (memberId: MemberId): Promise<void> =>
      change(memberId, notOpenYet, "SET isOpen = :yes, v = :one ADD generation :one", {
        ":yes": true,
        ":no": false,
        ":one": 1,
      }),
    /** Gives it up. */
    close: (memberId: MemberId): Promise<void> =>
      change(memberId, stillOpen, "SET isOpen = :no", { ":yes": true, ":no": false }),
  };
}
