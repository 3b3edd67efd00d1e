import type { Language } from "../../../functions/platform/languages.ts";
import { securityHeaders } from "../../definitions/front-door.ts";
import type { ApiAnswer, ApiRequest } from "../api-gateway.ts";

type Kind = "page" | "framed" | "mail";

const strict = securityHeaders["content-security-policy"];
const policies: Record<Kind, string> = {
  page: strict,
  framed: strict
    .replace("frame-ancestors 'none'", "frame-ancestors 'self'")
    .replace("script-src 'self'", "script-src 'none'"),
  mail: "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; frame-ancestors 'self'",
};

const answer = (status: number, body: string | Buffer, headers: Record<string, string>): ApiAnswer => ({
  status,
  headers: { "cache-control": "no-store", "x-content-type-options": "nosniff", ...headers },
  cookies: [],
  body: Buffer.isBuffer(body) ? body : Buffer.from(body),
});

export const html = (body: string, kind: Kind = "page", status = 200): ApiAnswer =>
  answer(status, body, {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": policies[kind],
    "referrer-policy": "same-origin",
  });
export const css = (body: string): ApiAnswer => answer(200, body, { "content-type": "text/css; charset=utf-8" });
export const bytes = (body: Buffer, type: string): ApiAnswer =>
  answer(200, body, { "content-type": type, ...(type.startsWith("font/") && { "cache-control": "max-age=86400" }) });
export const seeOther = (location: string): ApiAnswer => answer(303, "", { location });
const text = (status: number, said: string) => answer(status, said, { "content-type": "text/plain; charset=utf-8" });
export const notFound = text(404, "There is no such page on this machine.");
export const refused = text(403, "This address answers only to pages of this machine.");

/**
 * These pages write files and open platforms without a sign-in: only who sits at this machine may ask. Another site's
 * page that a browser here shows sends its own origin, or has a name of its own lead here.
 */
export function isFromHere({ method, headers }: ApiRequest): boolean {
  const host = headers.host ?? "";
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host)) return false;
  if (method === "GET" || method === "HEAD") return true;
  const site = headers["sec-fetch-site"];
  if (site && site !== "same-origin" && site !== "none") return false;
  return !headers.origin || headers.origin === `http://${host}`;
}

export const languageAsked = ({ headers }: ApiRequest): Language => {
  const asked = (headers["accept-language"] ?? "").toLowerCase();
  const [french, english] = [asked.search(/\bfr\b/), asked.search(/\ben\b/)];
  return french >= 0 && (english < 0 || french < english) ? "fr" : "en";
};

/** What a plain form sent. */
export const formOf = ({ body }: ApiRequest): URLSearchParams => new URLSearchParams(body.toString("utf8"));
