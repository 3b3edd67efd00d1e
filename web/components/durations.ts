import type { Format } from "../i18n/format.ts";

type Words = Record<"minutes" | "hours" | "days", (count: string, n: number, format: Format) => string>;

const [minute, hour, day] = [60, 3_600, 86_400];

/** "35 minutes", "7 hours", "2.5 days": as coarse as one would say it, never finer than it helps. */
export function durationText(seconds: number, words: Words, format: Format): string {
  if (seconds < 59.5 * minute) return told(Math.max(1, Math.round(seconds / minute)), words.minutes, format);
  if (seconds < 47.5 * hour) return told(Math.round(seconds / hour), words.hours, format);
  const days = seconds / day;
  return told(days < 10 ? Math.round(days * 2) / 2 : Math.round(days), words.days, format);
}

const told = (n: number, words: Words["days"], format: Format) => words(format.number(n), n, format);
