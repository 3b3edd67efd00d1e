import type { Variant } from "../programmes/contract.ts";
import type { Seat } from "./contract.ts";

type SeatsOf = Pick<Variant, "variantId" | "seats">;

/** The seat above the highest that is taken, while there is one: so low numbers stay together. */
export const nextSeat = ({ variantId, seats }: SeatsOf, highest: number): Seat | undefined =>
  highest < seats ? { variantId, number: highest + 1 } : undefined;

/** Any free seat of a variant, drawn, so that a crowd does not meet on one. */
export function freeSeat(
  { variantId, seats }: SeatsOf,
  taken: readonly Seat[],
  random: () => number,
): Seat | undefined {
  const gone = new Set(taken.filter((seat) => seat.variantId === variantId).map(({ number }) => number));
  const free = Array.from({ length: seats }, (_, i) => i + 1).filter((number) => !gone.has(number));
  const number = free[Math.floor(random() * free.length)];
  return number === undefined ? undefined : { variantId, number };
}

/** The lowest number of seats that a variant may have now: what is taken stays. */
export const leastSeats = (variantId: string, taken: readonly Seat[]): number =>
  Math.max(0, ...taken.filter((seat) => seat.variantId === variantId).map(({ number }) => number));
