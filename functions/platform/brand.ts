import * as z from "zod/mini";
import { both, Language, languages } from "./languages.ts";

const isTimeZone = (zone: string) => {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

/** What a brand says of itself in one file: `brand.json`. */
export const Brand = z.strictObject({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(40)),
  /** IANA zone in which deadlines are told. */
  timeZone: z.string().check(z.refine(isTimeZone, "is no IANA time zone, such as Europe/Paris")),
  /** ISO 4217, in which prices are asked and shown. */
  currency: z.string().check(z.regex(/^[A-Z]{3}$/, "is no currency code, such as EUR")),
  tagline: both(160),
  /** The editions that are published; the first is where `/` leads. */
  languages: z.array(Language).check(
    z.minLength(1),
    z.maxLength(languages.length),
    z.refine((list) => new Set(list).size === list.length, "names a language twice"),
  ),
});
export type Brand = z.infer<typeof Brand>;

/** @throws Error with one line per fault, naming the place in the file. */
export function parseBrand(json: string): Brand {
  const checked = Brand.safeParse(readJson(json));
  if (checked.success) return checked.data;
  const faults = checked.error.issues.map((issue) => `  ${issue.path.join(".") || "the file"}: ${issue.message}`);
  throw new Error(`The brand file is not valid:\n${faults.join("\n")}`);
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new Error(`The brand file is not JSON: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}
