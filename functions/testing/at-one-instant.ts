import type { Clock } from "../platform/clock.ts";

const tries = 6;

/**
 * Reads twice until nothing changed in between: then everything was so at the instant between the two, although no
 * transaction reads so much. Under changes that never pause the last reading, and the word that it is not exact.
 */
export async function atOneInstant<T>(
  read: () => Promise<T>,
  clock: Clock,
): Promise<{ found: T; asOf: Date; exact: boolean }> {
  let before = await read();
  for (let tried = 1; ; tried++) {
    const asOf = clock();
    const found = await read();
    const exact = JSON.stringify(found) === JSON.stringify(before);
    if (exact || tried === tries) return { found, asOf, exact };
    before = found;
  }
}
