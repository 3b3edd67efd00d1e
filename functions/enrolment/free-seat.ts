import type { Variant } from "../programmes/contract.ts";
import type { Seat } from "./contract.ts";

/** Among so many of the lowest free seats one is drawn at first: low numbers stay together, and a crowd does not meet on one. */
const drawnAmong = 16;

/** A free seat of a variant, drawn; after a lost race among all that are free. */
export function freeSeat(
  { variantId, seats }: Pick<Variant, "variantId" | "seats">,
  taken: readonly Seat[],
  tried: number,
  random: () => number,
): Seat | undefined {
  const gone = new Set(taken.filter((seat) => seat.variantId === variantId).map(({ number }) => number));
  const free = Array.from({ length: seats }, (_, i) => i + 1).filter((number) => !gone.has(number));
  const among = tried === 0 ? Math.min(drawnAmong, free.length) : free.length;
  const number = free[Math.floor(random() * among)];
  return number === undefined ? undefined : { variantId, number };
}

/** The lowest number of seats that a variant may have now: what is taken stays. */
export const leastSeats = (variantId: string, taken: readonly Seat[]): number =>
  Math.max(0, ...taken.filter((seat) => seat.variantId === variantId).map(({ number }) => number));
