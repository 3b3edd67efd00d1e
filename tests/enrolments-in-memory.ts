import type { Enrolment } from "../functions/enrolment/contract.ts";
import { enrolmentOf, takenSeatOf, waitingOf } from "../functions/enrolment/enrolment-item.ts";
import { leastSeats } from "../functions/enrolment/free-seat.ts";
import { stepParts } from "../functions/enrolment/step-parts.ts";
import type { MemberId, ProgrammeId } from "../functions/platform/ids.ts";
import type { Item } from "../functions/platform/stored.ts";
import { keys } from "../functions/platform/table.ts";
import type { TransactPart } from "../functions/platform/write.ts";

/** What a transaction's part asks of the item that is there. */
type Asking = { ConditionExpression?: string | undefined; ExpressionAttributeValues?: Item | undefined };

function holds(
  item: Item | undefined,
  { ConditionExpression: condition, ExpressionAttributeValues: values = {} }: Asking,
) {
  switch (condition) {
    case "attribute_not_exists(pk)":
      return item === undefined;
    case "attribute_exists(pk)":
      return item !== undefined;
    case "version = :read":
      return item?.version === values[":read"];
    case "memberId = :member":
      return item?.memberId === values[":member"];
    default:
      throw new Error(`Not known in memory: ${condition}`);
  }
}

/** Enrolments, seats and lists in memory, under the very conditions that are sent to the table. */
export function seatsInMemory() {
  const items = new Map<string, Item>();
  const nameOf = ({ pk, sk }: Item) => `${pk}|${sk}`;
  const under = (pk: string, prefix: string) =>
    [...items.values()]
      .filter((item) => item.pk === pk && String(item.sk).startsWith(prefix))
      .toSorted((a, b) => (String(a.sk) < String(b.sk) ? -1 : 1));

  function transact(parts: TransactPart[]): number | undefined {
    const asked = parts.map(({ Put, Delete }) => ({
      put: Put?.Item,
      ask: Put ?? Delete ?? {},
      name: nameOf(Put?.Item ?? Delete?.Key ?? {}),
    }));
    const refused = asked.findIndex(({ ask, name }) => !holds(items.get(name), ask));
    if (refused >= 0) return refused;
    for (const { put, name } of asked) put ? items.set(name, put) : items.delete(name);
    return undefined;
  }

  const all = (programmeId: string) => under(keys.enrolment(programmeId, "").pk, "MEMBER#").map(enrolmentOf);
  return {
    of: async (programmeId: ProgrammeId, memberId: MemberId) => {
      const item = items.get(nameOf(keys.enrolment(programmeId, memberId)));
      return item && enrolmentOf(item);
    },
    all: async (programmeId: ProgrammeId) => all(programmeId),
    highest: async (programmeId: ProgrammeId, variantId: string) =>
      leastSeats(
        variantId,
        under(keys.seat(programmeId, variantId, 0).pk, `SEAT#${variantId}#`).map((item) => takenSeatOf(item)),
      ),
    taken: async (programmeId: ProgrammeId, variantId: string) =>
      under(keys.seat(programmeId, variantId, 0).pk, `SEAT#${variantId}#`).map(takenSeatOf),
    first: async (programmeId: ProgrammeId, variantId: string, limit: number) =>
      under(keys.waiting(programmeId, variantId, "").pk, `${variantId}#`)
        .slice(0, limit)
        .map((item) => waitingOf(programmeId, item)),
    take: async (before: Enrolment | undefined, after: Enrolment) =>
      transact(stepParts({ name: "memory" }, before, after)),
    /** Looked at from outside. */
    everybody: () => [...items.values()].filter(({ pk }) => String(pk).endsWith("#PEOPLE")).map(enrolmentOf),
    seats: () =>
      [...items.values()]
        .filter(({ pk }) => String(pk).endsWith("#SEATS"))
        .map(takenSeatOf)
        .map(({ number, memberId }) => `${number} ${memberId}`),
    list: () =>
      [...items.values()]
        .filter(({ pk }) => String(pk).endsWith("#WAITING"))
        .map(({ sk }) => String(sk).slice(String(sk).indexOf("#") + 1))
        .toSorted(),
  };
}
