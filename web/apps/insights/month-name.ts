import type { Lang } from "../../paths.ts";

/** "2026-11" as people say it; the month is the brand's already, so that no zone moves it. */
export const monthName = (month: string, lang: Lang, length: "short" | "long"): string =>
  new Intl.DateTimeFormat(lang === "fr" ? "fr-FR" : "en-GB", {
    month: length,
    year: length === "long" ? "numeric" : "2-digit",
    timeZone: "UTC",
  }).format(new Date(`${month}-01T12:00:00Z`));
