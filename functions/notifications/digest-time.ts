import { msPerDay } from "../platform/clock.ts";
import { dayIn, instantIn } from "../platform/zoned-time.ts";

/** A digest leaves out what arrived in its last minutes: it may still be on its way to the table. */
const stillArrivingMs = 2 * 60_000;

/** Up to when notices are in the digest of an hour. */
export const inDigestUpTo = (digestAt: string): string =>
  new Date(Date.parse(digestAt) - stillArrivingMs).toISOString();

/** The first digest, at an hour of the zone's days, that has what arrives now in it. */
export function nextDigestAt(arrivedAt: Date, hour: number, timeZone: string): Date {
  for (let days = 0; ; days++) {
    const day = dayIn(timeZone, new Date(arrivedAt.getTime() + days * msPerDay));
    const at = instantIn(timeZone, day, hour);
    if (at.getTime() - stillArrivingMs >= arrivedAt.getTime()) return at;
  }
}
