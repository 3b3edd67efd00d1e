import type { Lang } from "../paths.ts";

/** French spaces and quotes by name; the catalogues spell them out, these are for composed strings. */
export const narrowSpace = "\u202F";
export const hardSpace = "\u00A0";

/** Forms by `Intl.PluralRules`; French has `many` (from a million), which falls back to `other`. */
export type Forms = { one: string; other: string; many?: string };

export type Format = ReturnType<typeof formatFor>;

const locales = { fr: "fr-FR", en: "en-GB" } as const satisfies Record<Lang, string>;
const dayInMs = 86_400_000;

/** Numbers, dates and lists as people of a language write them, deadlines told in the brand's time zone. */
/** The town that an IANA zone is named after. */
export const zoneName = (zone: string): string => (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");

export function formatFor(lang: Lang, timeZone: string) {
  const locale = locales[lang];
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const days = new Intl.DateTimeFormat(locale, { timeZone, day: "numeric", month: "long", year: "numeric" });
  const times = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const plurals = new Intl.PluralRules(locale);
  const ordinals = new Intl.PluralRules(locale, { type: "ordinal" });

  const date = (iso: string) =>
    days
      .formatToParts(new Date(iso))
      .map(({ type, value }) => (type === "day" ? dayOfMonth(lang, value) : value.replaceAll(" ", hardSpace)))
      .join("");
  const time = (iso: string) => {
    const [hour = "", minute = ""] = times.format(new Date(iso)).split(":");
    return lang === "en" ? `${hour}:${minute}` : frenchTime(hour, minute);
  };

  return {
    lang,
    timeZone,
    number: (value: number) => numbers.format(value),
    /** 0.61 → "61 %" or "61%". */
    percent: (ratio: number) => percents.format(ratio).replace(hardSpace, narrowSpace),
    money: (amount: number, currency: string) =>
      new Intl.NumberFormat(locale, { style: "currency", currency, maximumFractionDigits: 0 }).format(amount),
    date,
    time,
    dateTime: (iso: string) => (lang === "fr" ? `${date(iso)} à ${time(iso)}` : `${date(iso)} at ${time(iso)}`),
    list: (items: string[]) => lists.format(items),
    plural: (count: number, forms: Forms) => chosen(forms, plurals.select(count)),
    ordinal: (value: number) => `${numbers.format(value)}${ordinalEnding(lang, ordinals.select(value))}`,
    /** Whole days left, rounded up while any time is left: the last hours are "1 day". */
    daysLeft: (iso: string, now: Date) => Math.max(0, Math.ceil((Date.parse(iso) - now.getTime()) / dayInMs)),
    /** « texte » or “text”. */
    quote: (text: string) => (lang === "fr" ? `«${hardSpace}${text}${hardSpace}»` : `“${text}”`),
  };
}

const dayOfMonth = (lang: Lang, day: string) => (lang === "fr" && day === "1" ? "1ᵉʳ" : day);

function frenchTime(hour: string, minute: string): string {
  const onTheHour = `${Number(hour)}${hardSpace}h`;
  return minute === "00" ? onTheHour : `${onTheHour}${hardSpace}${minute}`;
}

function chosen(forms: Forms, rule: Intl.LDMLPluralRule): string {
  if (rule === "one") return forms.one;
  return rule === "many" ? (forms.many ?? forms.other) : forms.other;
}

const englishEndings: Record<string, string> = { one: "st", two: "nd", few: "rd" };

function ordinalEnding(lang: Lang, rule: Intl.LDMLPluralRule): string {
  if (lang === "en") return englishEndings[rule] ?? "th";
  return rule === "one" ? "ᵉʳ" : "ᵉ";
}
