import type { SessionMember } from "../../functions/platform/session.ts";
import { type Lang, paths } from "../paths.ts";

let asked: Promise<SessionMember | null | undefined> | undefined;

/** Asked once per page, whichever island asks first. Null when signed out, undefined when nobody could say. */
export function currentMember(): Promise<SessionMember | null | undefined> {
  asked ??= fetch("/api/me")
    .then((response) => (response.ok ? response.json() : {}))
    .then((body: { member?: SessionMember | null }) => body.member)
    .catch(() => undefined);
  return asked;
}

/** Replaces the sign-in link by a menu with the member's name; without an answer the link stays. */
export async function showMember(place: HTMLElement, lang: Lang): Promise<void> {
  const member = await currentMember();
  if (member) return (await import("./account.ts")).showAccount(place, member, lang);
  // The page that was published does not know the query it is read with.
  const link = place.querySelector("a");
  if (link) link.href = paths.signIn(lang, location.pathname + location.search);
}
