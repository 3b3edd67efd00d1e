import type { Lang } from "../paths.ts";

const steps = [
  { unit: "minute", seconds: 60, until: 3_600 },
  { unit: "hour", seconds: 3_600, until: 86_400 },
  { unit: "day", seconds: 86_400, until: 30 * 86_400 },
] as const;

/** "in 3 days", "il y a 2 heures"; undefined beyond a month, where the date itself says more. */
export function relativeTime(iso: string, now: Date, lang: Lang): string | undefined {
  const seconds = (Date.parse(iso) - now.getTime()) / 1_000;
  const step = steps.find(({ until }) => Math.abs(seconds) < until);
  if (!step) return undefined;
  // Rounded towards now: a deadline in 36 hours is not "in 2 days".
  const count = Math.trunc(seconds / step.seconds);
  return new Intl.RelativeTimeFormat(lang, { numeric: "auto" }).format(count, step.unit);
}

/** Published pages carry the instant; how long ago or until depends on who reads, and when. */
export function tellRelativeTimes(lang: Lang): void {
  const tell = () => {
    for (const time of document.querySelectorAll<HTMLTimeElement>("time[data-relative]")) {
      const text = relativeTime(time.dateTime, new Date(), lang);
      time.title ||= time.textContent ?? "";
      time.textContent = text ?? time.title;
    }
  };
  tell();
  setInterval(() => document.visibilityState === "visible" && tell(), 60_000);
}
