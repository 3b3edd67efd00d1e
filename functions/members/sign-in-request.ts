import { IdeaId } from "../platform/ids.ts";
import { type Language, languages } from "../platform/languages.ts";
import { localPath } from "./return-to.ts";

export type SignInRequest = { lang: Language; returnTo: string; supports?: IdeaId };
type Header = (name: string) => string | undefined;

/** What a sign-in link asks for. People arrive here by links, so what is wrong is left out instead of refused. */
export function signInRequest(query: Record<string, string>, header: Header, publicOrigin: string): SignInRequest {
  const lang = languages.find((known) => known === query.lang) ?? languageOf(header("accept-language"));
  const idea = IdeaId.safeParse(query.support);
  const supports = idea.success && pressedHere(header, publicOrigin) ? idea.data : undefined;
  return { lang, returnTo: localPath(query.returnTo) ?? `/${lang}/`, ...(supports && { supports }) };
}

/** A link in a mail or on another site signs in, but supports nothing: the act must come from a page of ours. */
function pressedHere(header: Header, publicOrigin: string): boolean {
  if (/prefetch|prerender/.test(header("sec-purpose") ?? header("purpose") ?? "")) return false;
  const site = header("sec-fetch-site");
  if (site !== undefined) return site === "same-origin";
  const referrer = header("referer") ?? "";
  return URL.canParse(referrer) && new URL(referrer).origin === publicOrigin;
}

/** The first of our languages that a browser asks for. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const asked = (acceptLanguage ?? "").split(",").map((part) => part.trim().slice(0, 2).toLowerCase());
  return asked.flatMap((code) => languages.filter((lang) => lang === code))[0] ?? "en";
}
