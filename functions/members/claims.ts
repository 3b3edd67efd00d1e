import { type Language, languages } from "../platform/languages.ts";
import { type JobTitle, type Role, roles } from "../platform/session.ts";
import { profileLimits } from "./limits.ts";
import { safeLine } from "./safe-line.ts";

export type Claims = Readonly<Record<string, unknown>>;
/** What an issuer tells of a person, made safe to show. */
export type Profile = {
  name: string | undefined;
  title: JobTitle | undefined;
  lang: Language | undefined;
  roles: Role[];
};

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
  return [claims.name, full, claims.nickname].map((claim) => safeLine(claim, profileLimits.name)).find(Boolean);
}

/** Beside `title` an issuer may tell `title#fr` and `title#en`, as OpenID Connect marks languages. */
function titleOf(claims: Claims): JobTitle | undefined {
  const [fr, en] = languages.map((lang) => safeLine(claims[`title#${lang}`] ?? claims.title, profileLimits.title));
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
