import type { MemberId, ProgrammeId } from "../platform/ids.ts";
import { getStrongly, queryAll, startingWith } from "../platform/read.ts";
import { keys, type Table } from "../platform/table.ts";
import { refusedPart, type TransactPart } from "../platform/write.ts";
import type { Address, Parcel, ParcelRef } from "./contract.ts";
import { addresseeStatuses, recipientStatuses } from "./lifecycle.ts";
import { lookStore } from "./looks.ts";
import { addressIn, addressItem, parcelItem, parcelOf } from "./parcel-item.ts";

const notThereYet = "attribute_not_exists(pk)";
const asItWasRead = "version = :read";
const stillAmong = (statuses: readonly string[]) => `#status IN (${statuses.map((_, n) => `:s${n}`).join(", ")})`;
const addressKept = "attribute_exists(pk)";

/** Where prototypes are; and, apart, where they go. */
export function parcelStore(table: Table) {
  const { name: TableName } = table;
  const find = async ({ programmeId, memberId }: ParcelRef): Promise<Parcel | undefined> => {
    const item = await getStrongly(table, keys.parcel(programmeId, memberId));
    return item && parcelOf(item);
  };
  const all = async <T>(pk: string, of: (item: Record<string, unknown>) => T): Promise<T[]> =>
    (await queryAll(table, { ...startingWith(pk, "MEMBER#"), ConsistentRead: true })).map(of);

  const putParcel = (before: Parcel | undefined, after: Parcel): TransactPart => ({
    Put: {
      TableName,
      Item: parcelItem(after),
      ...(before
        ? { ConditionExpression: asItWasRead, ExpressionAttributeValues: { ":read": before.version } }
        : { ConditionExpression: notThereYet }),
    },
  });
  const dropAddress = ({ programmeId, memberId }: ParcelRef): TransactPart => ({
    Delete: { TableName, Key: keys.address(programmeId, memberId) },
  });
  const dropParcel = (before: Parcel): TransactPart => ({
    Delete: {
      TableName,
      Key: keys.parcel(before.programmeId, before.memberId),
      ConditionExpression: asItWasRead,
      ExpressionAttributeValues: { ":read": before.version },
    },
  });
  /** Their place in the test is still one of these: somebody who leaves in the same moment is not written to. */
  const whilePlaced = ({ programmeId, memberId }: ParcelRef, statuses: readonly string[], not = ""): TransactPart => ({
    ConditionCheck: {
      TableName,
      Key: keys.enrolment(programmeId, memberId),
      ConditionExpression: `${not}${stillAmong(statuses)}`,
      ExpressionAttributeNames: { "#status": "status" },
      ExpressionAttributeValues: Object.fromEntries(statuses.map((status, n) => [`:s${n}`, status])),
    },
  });

  const { look, looks, dropLooks } = lookStore(table);

  return {
    find,
    look,
    looks,
    /** Every parcel of a programme; no address comes with it. */
    all: (programmeId: ProgrammeId): Promise<Parcel[]> => all(keys.parcel(programmeId, "").pk, parcelOf),
    address: async ({ programmeId, memberId }: ParcelRef): Promise<Address | undefined> => {
      const item = await getStrongly(table, keys.address(programmeId, memberId));
      return item && addressIn(item);
    },
    addresses: (programmeId: ProgrammeId): Promise<Address[]> => all(keys.address(programmeId, "").pk, addressIn),
    /** When a prototype came, if it was sent and received: tasks may be due so many days after. */
    receivedAt: async (programmeId: ProgrammeId, memberId: MemberId): Promise<string | undefined> =>
      (await find({ programmeId, memberId }))?.receivedAt,
    /** Address and parcel together, while their seat is held. Answers which was refused: 0 the seat, 1 the parcel as it was read. */
    give: (before: Parcel | undefined, after: Parcel, address: Address): Promise<number | undefined> =>
      refusedPart(table, [
        whilePlaced(after, addresseeStatuses),
        putParcel(before, after),
        { Put: { TableName, Item: addressItem(address) } },
      ]),
    /** One step. Answers which was refused: 0 the parcel as it was read; what goes out needs an active tester (1) and an address (2). */
    step: (before: Parcel, after: Parcel): Promise<number | undefined> => {
      const { programmeId, memberId } = after;
      const Key = keys.address(programmeId, memberId);
      const goesOut: TransactPart[] = [
        whilePlaced(after, recipientStatuses),
        { ConditionCheck: { TableName, Key, ConditionExpression: addressKept } },
      ];
      return refusedPart(table, [putParcel(before, after), ...(after.status === "sent" ? goesOut : [])]);
    },
    /**
     * The address goes, and with it who looked at it; the parcel is as it then is, or goes too where nothing was ever sent. Answers which was refused: 0 the
     * parcel as it was read, 2 that its tester holds no seat, where that is asked.
     */
    drop: (before: Parcel, after: Parcel | undefined, onlyWithoutSeat = false): Promise<number | undefined> =>
      refusedPart(table, [
        after ? putParcel(before, after) : dropParcel(before),
        dropAddress(before),
        ...(onlyWithoutSeat ? [whilePlaced(before, addresseeStatuses, "NOT ")] : []),
        dropLooks(before),
      ]),
    /** An address without a parcel. */
    eraseAlone: (ref: ParcelRef) => refusedPart(table, [dropAddress(ref), dropLooks(ref)]),
  };
}
export type ParcelStore = ReturnType<typeof parcelStore>;
