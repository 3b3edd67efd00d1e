import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type Format, formatFor } from "../i18n/format.ts";
import type { Lang } from "../paths.ts";

/** The edition of the page that an app runs in, as its shell tells it. */
export type Edition = { lang: Lang; format: Format; currency: string; timeZone: string };

export function editionOf({ lang, timeZone, currency }: DOMStringMap): Edition {
  const edition = lang === "en" ? "en" : "fr";
  const zone = timeZone ?? "Europe/Paris";
  return { lang: edition, timeZone: zone, currency: currency ?? "EUR", format: formatFor(edition, zone) };
}

export const EditionContext = createContext<Edition>(editionOf({}));
export const useEdition = (): Edition => useContext(EditionContext);

/** The messages of an area in the edition's language. */
export const useWords = <T>(messages: Record<Lang, T>): T => messages[useEdition().lang];
