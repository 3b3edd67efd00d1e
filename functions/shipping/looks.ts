import type { MemberId, ProgrammeId } from "../platform/ids.ts";
import { queryAll, startingWith } from "../platform/read.ts";
import { type Fields, stored } from "../platform/stored.ts";
import { keys, type Table } from "../platform/table.ts";
import { isThere, refusedPart, type TransactPart } from "../platform/write.ts";
import type { Look, ParcelRef } from "./contract.ts";

type Looked = { memberId: MemberId; looks: Look[] };
const lookedFields: Fields<Looked> = { memberId: true, looks: true };

/** Who looked at addresses: written before one is shown, and gone with it. */
export function lookStore(table: Table) {
  const { name: TableName } = table;
  return {
    /** False when there is no such address. Nobody reads one without this line. */
    look: async ({ programmeId, memberId }: ParcelRef, look: Look): Promise<boolean> =>
      (await refusedPart(table, [
        { ConditionCheck: { TableName, Key: keys.address(programmeId, memberId), ConditionExpression: isThere } },
        {
          Update: {
            TableName,
            Key: keys.looks(programmeId, memberId),
            UpdateExpression: "SET looks = list_append(if_not_exists(looks, :none), :look), memberId = :member, v = :v",
            ExpressionAttributeValues: { ":none": [], ":look": [look], ":member": memberId, ":v": 1 },
          },
        },
      ])) === undefined,
    /** Of every address of a programme, the latest look first. */
    looks: async (programmeId: ProgrammeId): Promise<Map<MemberId, Look[]>> => {
      const items = await queryAll(table, {
        ...startingWith(keys.looks(programmeId, "").pk, "MEMBER#"),
        ConsistentRead: true,
      });
      return new Map(
        items.map((item) => stored(item, lookedFields)).map(({ memberId, looks }) => [memberId, looks.toReversed()]),
      );
    },
    dropLooks: ({ programmeId, memberId }: ParcelRef): TransactPart => ({
      Delete: { TableName, Key: keys.looks(programmeId, memberId) },
    }),
  };
}
