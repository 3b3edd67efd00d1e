export type Waiting = { unit: "moments" | "minute" | "hour" | "day"; count: number };

const minuteMs = 60_000;

/** How long something has waited, in its largest whole unit. */
export function waitingSince(iso: string, now: Date): Waiting {
  const minutes = Math.max(0, Math.floor((now.getTime() - Date.parse(iso)) / minuteMs));
  if (minutes < 1) return { unit: "moments", count: 0 };
  if (minutes < 60) return { unit: "minute", count: minutes };
  if (minutes < 60 * 24) return { unit: "hour", count: Math.floor(minutes / 60) };
  return { unit: "day", count: Math.floor(minutes / (60 * 24)) };
}
