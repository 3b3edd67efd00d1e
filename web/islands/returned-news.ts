import type { supportMessages } from "../i18n/support.ts";

type Words = (typeof supportMessages)["fr"];

/** What became of a support pressed before signing in; told once, then gone from the address. */
export function returnedNews(words: Words): string {
  const url = new URL(location.href);
  const told = url.searchParams.get("support");
  if (!told) return "";
  url.searchParams.delete("support");
  history.replaceState(null, "", url);
  if (told === "given") return words.returned.given;
  if (told === "support-closed") return words.returned.closed;
  return told === "own-idea" ? words.returned.ownIdea : words.returned.failed;
}
