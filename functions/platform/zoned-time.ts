/** The day that a zone's calendars show at an instant, YYYY-MM-DD. */
export const dayIn = (timeZone: string, at: Date): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(at);

/**
 * The instant when a zone's clocks show a full hour of a day; correct on days when the clocks change.
 * An hour that is skipped in spring is taken as the one after it.
 */
export function instantIn(timeZone: string, day: string, hour: number): Date {
  const asIfUtc = Date.parse(`${day}T${String(hour).padStart(2, "0")}:00:00Z`);
  const guess = asIfUtc - offsetMs(timeZone, asIfUtc);
  // The offset may differ between the guess and the real instant: once more with the offset that holds there.
  return new Date(asIfUtc - offsetMs(timeZone, guess));
}

function offsetMs(timeZone: string, at: number): number {
  const shown = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" }).format(at);
  return Date.parse(`${shown.replace(" ", "T")}Z`) - Math.floor(at / 1000) * 1000;
}
