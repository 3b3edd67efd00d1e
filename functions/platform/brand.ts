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

export const brandLimits = { name: 40, tagline: 160 } as const;

const colour = z.string().check(z.regex(/^#[0-9a-f]{6}$/, "is no colour, such as #c93a18"));
/** `main` for what is pressed, `stair` for what climbs and is done, `spark` for what is celebrated. */
const Colours = z.strictObject({ main: colour, stair: colour, spark: z.optional(colour) });
const size = z.int().check(z.minimum(1), z.maximum(1_024));

const Logo = z.strictObject({
  file: z.string().check(z.regex(/^[\w-]+\.png$/, "is no PNG file beside the brand file")),
  width: size,
  height: size,
});

/** What a brand says of itself in one file: `brand.json`, or the brand's own. */
export const Brand = z.strictObject({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(brandLimits.name)),
  /** IANA zone in which deadlines are told. */
  timeZone: z.string().check(z.refine(isTimeZone, "is no IANA time zone, such as Europe/Paris")),
  /** ISO 4217, in which prices are asked and shown. */
  currency: z.string().check(z.regex(/^[A-Z]{3}$/, "is no currency code, such as EUR")),
  tagline: both(brandLimits.tagline),
  /** The editions that are offered. */
  languages: z.array(Language).check(
    z.minLength(1),
    z.maxLength(languages.length),
    z.refine((list) => new Set(list).size === list.length, "names a language twice"),
  ),
  /** Absent: those of `web/design/tokens.css`. That they can be read is checked by `web/brand/pairs.ts` when it is built. */
  colours: z.optional(Colours),
  /** A drawing that is part of the product. Without it and without a logo the mark is the name's first letter. */
  mark: z.optional(z.literal("hopscotch")),
  logo: z.optional(Logo),
});
export type Brand = z.infer<typeof Brand>;

/** A brand file with the bytes of its logo, a PNG, for whoever builds with it. */
export type BrandSource = { brand: Brand; logo?: Uint8Array };

/** The same as it is built into functions: with the logo's address, and the tokens that follow from its colours. */
export type BuiltBrand = Omit<Brand, "logo"> & {
  logo?: NonNullable<Brand["logo"]> & { address: string };
  look?: { light: Record<string, string>; dark: Record<string, string> };
};

/** @throws Error with one line per fault, naming the place in the file. */
export function parseBrand(json: string): Brand {
  const checked = Brand.safeParse(readJson(json));
  if (checked.success) return checked.data;
  throw new BrandFault(checked.error.issues.map((issue) => `${issue.path.join(".") || "the file"}: ${issue.message}`));
}

/** What is wrong with a brand file, a line a fault. */
export class BrandFault extends Error {
  constructor(faults: readonly string[]) {
    super(`The brand file is not valid:\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
    this.name = "BrandFault";
  }
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new Error(`The brand file is not JSON: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}
