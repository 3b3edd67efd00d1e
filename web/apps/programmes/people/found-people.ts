import { type EnrolmentStatus, enrolmentStatuses, seatedStatuses } from "../../../../functions/enrolment/lifecycle.ts";
import type { Person } from "./server.ts";

export type Filters = { status: EnrolmentStatus | "all"; variantId: string; name: string };
export const noFilters: Filters = { status: "all", variantId: "", name: "" };

const order = (status: EnrolmentStatus) => enrolmentStatuses.indexOf(status);
const plain = (text: string) => text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** Those who match: the list first and in its order, then by where they stand. */
export const foundPeople = (people: readonly Person[], { status, variantId, name }: Filters): Person[] =>
  people
    .filter(
      (each) =>
        (status === "all" || each.status === status) &&
        (!variantId || each.variantId === variantId) &&
        plain(each.name).includes(plain(name)),
    )
    .toSorted((a, b) => order(a.status) - order(b.status) || (inLine(a) < inLine(b) ? -1 : 1));

/** The order of the waiting list. */
export const inLine = ({ since, memberId }: Person) => `${since}#${memberId}`;

/** The place of everybody who waits, from 1, in the list of their variant. */
export function ranks(people: readonly Person[]): Map<string, number> {
  const counted = new Map<string, number>();
  const waiting = people
    .filter(({ status }) => status === "waiting")
    .toSorted((a, b) => (inLine(a) < inLine(b) ? -1 : 1));
  return new Map(
    waiting.map(({ memberId, variantId }) => {
      const rank = (counted.get(variantId) ?? 0) + 1;
      counted.set(variantId, rank);
      return [memberId, rank];
    }),
  );
}

export const holdsSeat = ({ status }: Person) => seatedStatuses.includes(status);
