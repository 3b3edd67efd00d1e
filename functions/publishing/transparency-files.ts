import { transparencyMessages } from "../../web/i18n/transparency.ts";
import { renderTransparency } from "../../web/pages/transparency/render-transparency.tsx";
import { paths } from "../../web/paths.ts";
import type { Figures } from "../insights/contract.ts";
import { leastForMedian } from "../insights/limits.ts";
import { type Language, languages } from "../platform/languages.ts";
import { keyOf } from "./key-of.ts";
import type { Site } from "./page-html.ts";
import { pageCacheControl } from "./pages-of.ts";
import type { PageFile } from "./press.ts";

/** The page of figures in both languages, and its twin: the same figures with what they mean. */
export const transparencyFiles = (figures: Figures, { brand, assets }: Site, origin: string): PageFile[] => [
  ...languages.map((lang) => ({
    key: keyOf(paths.transparency(lang)),
    body: renderTransparency(figures, { lang, brand, origin, assets }),
    contentType: "text/html; charset=utf-8",
    cacheControl: pageCacheControl,
  })),
  {
    key: keyOf(paths.transparencyTwin()),
    body: JSON.stringify({ ...figures, timeZone: brand.timeZone, leastForMedian, formulas: formulas() }),
    contentType: "application/json",
    cacheControl: pageCacheControl,
  },
];

const formulas = () => Object.fromEntries(languages.map((lang) => [lang, formulasIn(lang)]));

function formulasIn(lang: Language): Record<string, string> {
  const { standing, waits, reasons, voice, refusals, conduct } = transparencyMessages[lang];
  return {
    stages: standing.formula,
    ...waits.formulas,
    reasons: reasons.formula,
    voice: voice.formula,
    refusals: refusals.formula,
    conduct: conduct.formula,
  };
}
