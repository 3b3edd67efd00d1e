import { type Language, languages } from "../platform/languages.ts";
import { plainLine } from "../platform/plain-text.ts";
import { type JobTitle, type Role, roles } from "../platform/session.ts";

export type Claims = Readonly<Record<string, unknown>>;
/** What an issuer tells of a person, made safe to show. */
export type Profile = {
  name: string | undefined;
  title: JobTitle | undefined;
  lang: Language | undefined;
  roles: Role[];
};

export const profileLimits = { name: 60, title: 80 } as const;

/** `rolesClaim` is a name such as "cognito:groups", or a path such as "realm_access.roles". */
export function profileOf(claims: Claims, rolesClaim: string): Profile {
  return {
    name: nameOf(claims),
    title: titleOf(claims),
    lang: languages.find((lang) => textOf(claims.locale).toLowerCase().startsWith(lang)),
    roles: rolesOf(claimAt(claims, rolesClaim)),
  };
}

/** Only where the issuer says that it has verified it: anybody can type the address of somebody else. */
export function verifiedEmail({ email, email_verified: verified }: Claims): string | undefined {
  const address = textOf(email).trim();
  const isOne = address.length <= 254 && /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/.test(address);
  return isOne && (verified === true || verified === "true") ? address : undefined;
}

/** Never the e-mail address: names are public. */
function nameOf(claims: Claims): string | undefined {
  const full = [claims.given_name, claims.family_name].map(textOf).join(" ");
  return [claims.name, full, claims.nickname].map((claim) => shown(claim, profileLimits.name)).find(Boolean);
}

/** Beside `title` an issuer may tell `title#fr` and `title#en`, as OpenID Connect marks languages. */
function titleOf(claims: Claims): JobTitle | undefined {
  const [fr, en] = languages.map((lang) => shown(claims[`title#${lang}`] ?? claims.title, profileLimits.title));
  return fr && en && fr !== en ? { fr, en } : (fr ?? en);
}

/** An array, or a text parted by spaces or commas; what is no role of ours is left out. */
function rolesOf(claim: unknown): Role[] {
  const told = Array.isArray(claim) ? claim.map(textOf) : textOf(claim).split(/[\s,]+/);
  return roles.filter((role) => told.includes(role));
}

function claimAt(claims: Claims, path: string): unknown {
  if (Object.hasOwn(claims, path)) return claims[path];
  return path.split(".").reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), claims);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const textOf = (value: unknown) => (typeof value === "string" ? value : "");

/** One line without what could make a signature read as another's: no direction marks, no towers of accents. */
function shown(claim: unknown, max: number): string | undefined {
  const line = plainLine(textOf(claim).slice(0, longestRead).normalize("NFC"))
    .replaceAll(/[\p{Cf}\p{Co}]/gu, (char) => (joiners.has(char) ? char : ""))
    .replaceAll(/\p{M}{4,}/gu, (marks) => marks.slice(0, 3))
    .replaceAll(/\s{2,}/g, " ")
    .trim();
  return firstLetters(line, max).trim() || undefined;
}

/** At most so many letters as a reader counts them, and twice as many code units, so that a card stays small. */
function firstLetters(line: string, max: number): string {
  let taken = "";
  for (const { segment } of [...letters.segment(line)].slice(0, max)) {
    if (taken.length + segment.length > 2 * max) break;
    taken += segment;
  }
  return taken;
}

const longestRead = 400;
const letters = new Intl.Segmenter("en", { granularity: "grapheme" });
/** Format characters that spelling needs, in Persian, in Indian scripts and in emoji. */
const joiners = new Set(["\u200c", "\u200d"]);
