import { toolNames } from "./limits.ts";

/** An address of a person, wherever it stands. Bounded, so that long texts cost no more than long texts. */
const mailAddress = /[^\s@<>()[\]",;:]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu;

/** Mail addresses are neither stored nor shown. */
export const withoutMail = (text: string): string => text.replaceAll(mailAddress, "[e-mail]");

/** A name as text, if it is one: an address, or what is left of it, is none. */
export function nameIn(cell: string | undefined, longest: number): string | undefined {
  const name = cell?.trim();
  if (!name || name.includes("@")) return undefined;
  return [...name].slice(0, longest).join("").trim();
}

/** "1,312", "1 312" and "312 votes" are numbers; what is not stays undefined. */
export function votesIn(cell: string | undefined): number | undefined {
  const digits = /^\+?(\d{1,3}(?:[ ,.\u00A0\u202F']\d{3})+|\d{1,9})(?:[.,]0+)?(?:\s+\p{L}+)?$/u.exec(
    cell?.trim() ?? "",
  )?.[1];
  return digits === undefined ? undefined : Number(digits.replaceAll(/\D/g, ""));
}

const isoLike = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/i;
const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?:[ T,]+\d{1,2}:\d{2}.*)?$/;
const earliest = Date.UTC(1995, 0, 1);

/**
 * An instant in any of the forms that exports use, taken as UTC where no zone is told.
 * "04/03/2021" is told apart by the language alone where neither figure says which is the day.
 */
export function instantOf(cell: string | undefined, lang: "fr" | "en", now: Date): string | undefined {
  const ms = msOf(cell?.trim() ?? "", lang);
  return Number.isNaN(ms) || ms < earliest || ms > now.getTime() ? undefined : new Date(ms).toISOString();
}

function msOf(cell: string, lang: "fr" | "en"): number {
  const iso = isoLike.exec(cell);
  if (iso) {
    const [, year, month, day, hour = "00", minute = "00", second = "00", zone = "Z"] = iso;
    const offset = zone.toUpperCase() === "UTC" ? "Z" : zone.replace(/^([+-]\d{2}):?(\d{2})$/, "$1:$2");
    return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset.toUpperCase()}`);
  }
  const parts = slashed.exec(cell);
  if (parts) return slashedMs(Number(parts[1]), Number(parts[2]), Number(parts[3]), lang);
  // "Mar 3, 2021", "3 March 2021 10:00": a month in letters is never mistaken.
  return /[a-z]{3}/i.test(cell) && /\d{4}/.test(cell)
    ? Date.parse(/\d:\d/.test(cell) ? cell : `${cell} UTC`)
    : Number.NaN;
}

function slashedMs(first: number, second: number, year: number, lang: "fr" | "en"): number {
  const dayFirst = first > 12 || (second <= 12 && lang === "fr");
  const [day, month] = dayFirst ? [first, second] : [second, first];
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.getTime() : Number.NaN;
}

/** A source that is known by name is called by it. */
export const toolOf = (source: keyof typeof toolNames | "other", typed: string): string =>
  source === "other" ? typed : toolNames[source];
