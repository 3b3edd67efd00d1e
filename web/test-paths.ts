import type { Lang } from "./paths.ts";

type Place = { programme?: string | undefined; room?: string | undefined; report?: string | undefined };

/** Addresses of beta programmes; apart, so that no page that everybody loads carries those of testers and staff. */
export const testPaths = {
  /** Where somebody tests; with a programme, that one, and a room of it. */
  mine: (lang: Lang, place: Place = {}) => `${lang === "fr" ? "/fr/mes-tests" : "/en/my-tests"}${searchOf(place)}`,
  /** Where the product team writes and runs programmes. */
  studio: (lang: Lang, place: Place = {}) =>
    `${lang === "fr" ? "/fr/atelier/tests" : "/en/studio/betas"}${searchOf(place)}`,
  /** The link that lets somebody into a private programme. */
  invitation: (lang: Lang, token: string) => `${testPaths.mine(lang)}?${new URLSearchParams({ invitation: token })}`,
  programmes: (lang: Lang) => (lang === "fr" ? "/fr/tests" : "/en/betas"),
  /** Its public page; a private one is read in `mine`, by those whom it is open to. */
  programme: (lang: Lang, programmeId: string) => `${testPaths.programmes(lang)}/${programmeId}`,
} as const;

function searchOf(place: Place): string {
  const query = new URLSearchParams(Object.entries(place).filter((pair): pair is [string, string] => Boolean(pair[1])));
  return query.size > 0 ? `?${query}` : "";
}
