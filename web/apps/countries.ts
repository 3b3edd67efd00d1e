import { countries } from "../../functions/shipping/limits.ts";
import type { Lang } from "../paths.ts";

/** Every country by the name that its readers look for. */
export function countriesIn(lang: Lang): { code: string; name: string }[] {
  const names = new Intl.DisplayNames(lang, { type: "region" });
  return countries
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted((a, b) => a.name.localeCompare(b.name, lang));
}
export const countryIn = (lang: Lang, code: string): string =>
  new Intl.DisplayNames(lang, { type: "region" }).of(code) ?? code;
