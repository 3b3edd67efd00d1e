import { MemberId, type ProgrammeId } from "../platform/ids.ts";
import { type Fields, type Item, stored } from "../platform/stored.ts";
import { keys } from "../platform/table.ts";
import type { Enrolment, Seat } from "./contract.ts";

/** Partition of the sparse index: the programmes that a member applied to. */
export const testsPk = (memberId: MemberId) => `MEMBER#${memberId}#TESTS`;

export const enrolmentItem = (enrolment: Enrolment) => ({
  ...keys.enrolment(enrolment.programmeId, enrolment.memberId),
  memberPk: testsPk(enrolment.memberId),
  memberSk: `${enrolment.appliedAt}#${enrolment.programmeId}`,
  v: 1,
  ...enrolment,
});

const enrolmentFields: Fields<Enrolment> = {
  programmeId: true,
  memberId: true,
  name: true,
  lang: true,
  status: true,
  version: true,
  appliedAt: true,
  since: true,
  variantId: true,
  answers: true,
  country: true,
  ageBand: true,
  device: true,
  seat: true,
  acceptBy: true,
  offered: true,
  acceptedAt: true,
  termsVersion: true,
  removal: true,
};
export const enrolmentOf = (item: Item): Enrolment => stored(item, enrolmentFields);

/** Who stands where on the list: the instant of joining it, then the name of whoever joined. */
type Waiting = Pick<Enrolment, "programmeId" | "variantId" | "since" | "memberId">;
export const waitingKey = ({ programmeId, variantId, since, memberId }: Waiting) =>
  keys.waiting(programmeId, variantId, `${since}#${memberId}`);
export function waitingOf(programmeId: ProgrammeId, { sk }: Item): Waiting {
  const [variantId = "", since = "", memberId] = String(sk).split("#");
  return { programmeId, variantId, since, memberId: MemberId.parse(memberId) };
}

export type TakenSeat = Seat & { memberId: MemberId };
export function takenSeatOf({ sk, memberId }: Item): TakenSeat {
  const [, variantId = "", number] = String(sk).split("#");
  return { variantId, number: Number(number), memberId: MemberId.parse(memberId) };
}
