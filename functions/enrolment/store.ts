import { type MemberId, ProgrammeId } from "../platform/ids.ts";
import { getStrongly, queryAll, queryOnce, startingWith } from "../platform/read.ts";
import { keys, type Table } from "../platform/table.ts";
import { refusedPart, type TransactPart } from "../platform/write.ts";
import type { Enrolment } from "./contract.ts";
import { enrolmentOf, type TakenSeat, takenSeatOf, testsPk, waitingKey, waitingOf } from "./enrolment-item.ts";
import { enrolmentLimits } from "./limits.ts";
import { stepParts } from "./step-parts.ts";

type Reading = "strongly" | "lately";
const testsListed = 100;

/** Who applied to a programme, who holds its seats, who waits for one. */
export function enrolmentStore(table: Table) {
  const of = async (programmeId: ProgrammeId, memberId: MemberId): Promise<Enrolment | undefined> => {
    const item = await getStrongly(table, keys.enrolment(programmeId, memberId));
    return item && enrolmentOf(item);
  };
  const people = (programmeId: ProgrammeId) => startingWith(keys.enrolment(programmeId, "").pk, "MEMBER#");
  const listed = (programmeId: ProgrammeId, variantId: string) => {
    const { pk } = keys.waiting(programmeId, variantId, "");
    return startingWith(pk, `${variantId}#`);
  };

  return {
    /** One member in one programme, read strongly. */
    of,
    /** Everybody who ever applied, as they are now. */
    all: async (programmeId: ProgrammeId): Promise<Enrolment[]> =>
      (await queryAll(table, { ...people(programmeId), ConsistentRead: true })).map(enrolmentOf),
    /** Whether somebody tests now: they hold a seat and accepted the terms, and the programme has not ended. */
    isActive: async (programmeId: ProgrammeId, memberId: MemberId): Promise<boolean> =>
      (await of(programmeId, memberId))?.status === "active",
    /** Whether somebody is of the test team, also once the programme has ended. */
    tests: async (programmeId: ProgrammeId, memberId: MemberId): Promise<boolean> =>
      ["active", "completed"].includes((await of(programmeId, memberId))?.status ?? ""),
    /** A page of everybody who ever applied, after one of them. */
    async page(programmeId: ProgrammeId, after?: MemberId): Promise<{ people: Enrolment[]; next?: MemberId }> {
      const Limit = enrolmentLimits.page;
      const ExclusiveStartKey = after && { ExclusiveStartKey: keys.enrolment(programmeId, after) };
      const items = await queryOnce(table, {
        ...people(programmeId),
        ...ExclusiveStartKey,
        ConsistentRead: true,
        Limit,
      });
      const next = items.length === Limit ? items.map(enrolmentOf).at(-1)?.memberId : undefined;
      return { people: items.map(enrolmentOf), ...(next && { next }) };
    },
    /** The programmes that a member applied to, the latest first; from the index, so read each again. */
    async ofMember(memberId: MemberId): Promise<ProgrammeId[]> {
      const items = await queryOnce(table, {
        IndexName: "byMember",
        KeyConditionExpression: "memberPk = :tests",
        ExpressionAttributeValues: { ":tests": testsPk(memberId) },
        ScanIndexForward: false,
        Limit: testsListed,
      });
      return items.map(({ memberSk }) => ProgrammeId.parse(String(memberSk).split("#")[1]));
    },
    /** Seats of a variant that are taken; strongly for a decision, at half the price for a first look. */
    async taken(programmeId: ProgrammeId, variantId: string, how: Reading = "strongly"): Promise<TakenSeat[]> {
      const all = startingWith(keys.seat(programmeId, variantId, 0).pk, `SEAT#${variantId}#`);
      return (await queryAll(table, { ...all, ConsistentRead: how === "strongly" })).map(takenSeatOf);
    },
    /** The highest seat of a variant that is taken, as of lately: one item, however many there are. 0 when none is. */
    async highest(programmeId: ProgrammeId, variantId: string): Promise<number> {
      const all = startingWith(keys.seat(programmeId, variantId, 0).pk, `SEAT#${variantId}#`);
      const [last] = await queryOnce(table, { ...all, ScanIndexForward: false, Limit: 1 });
      return last ? takenSeatOf(last).number : 0;
    },
    /** Seats of all variants that are taken. */
    async allTaken(programmeId: ProgrammeId): Promise<TakenSeat[]> {
      const all = startingWith(keys.seat(programmeId, "", 0).pk, "SEAT#");
      return (await queryAll(table, { ...all, ConsistentRead: true })).map(takenSeatOf);
    },
    /** The first so many who wait for a variant, in the order of the list. */
    async first(programmeId: ProgrammeId, variantId: string, Limit: number, how: Reading = "strongly") {
      const input = { ...listed(programmeId, variantId), ConsistentRead: how === "strongly", Limit };
      return (await queryOnce(table, input)).map((item) => waitingOf(programmeId, item));
    },
    /** How many stand before somebody on the list. */
    async ahead(waiting: Enrolment): Promise<number> {
      const { pk, sk } = waitingKey(waiting);
      const before = await queryAll(table, {
        KeyConditionExpression: "pk = :pk AND sk BETWEEN :first AND :theirs",
        ExpressionAttributeValues: { ":pk": pk, ":first": `${waiting.variantId}#`, ":theirs": sk },
        ProjectionExpression: "sk",
      });
      return before.filter((item) => String(item.sk) < sk).length;
    },
    /** One step with the seat and the place that follow from it. Undefined when it was taken, else which part was refused: 0 says that the enrolment has changed since it was read. */
    take: (before: Enrolment | undefined, after: Enrolment, also: TransactPart[] = []): Promise<number | undefined> =>
      refusedPart(table, [...stepParts(table, before, after), ...also]),
  };
}
export type EnrolmentStore = ReturnType<typeof enrolmentStore>;
