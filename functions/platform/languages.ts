import * as z from "zod/mini";

/** The two editions, equals. The first is only the order of display. */
export const languages = ["fr", "en"] as const;
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;
export const otherLanguage = (lang: Language): Language => (lang === "fr" ? "en" : "fr");

/** A brand's text in both languages. */
export type Both = Readonly<Record<Language, string>>;
export const both = (max: number, min = 1) => {
  const text = z.string().check(z.trim(), z.minLength(min), z.maxLength(max));
  return z.strictObject({ fr: text, en: text });
};

/** A text in the language asked for, else in the other, to be labelled; undefined where neither says anything. */
export function saidIn(text: Both | undefined, lang: Language): { text: string; lang: Language } | undefined {
  const found = [lang, otherLanguage(lang)].find((each) => text?.[each].trim());
  return found && text && { text: text[found], lang: found };
}
