import type { Lang } from "./paths.ts";

/** Addresses of the brand's own rooms: apart, so that no page that everybody loads carries them. */
export const studioPaths = {
  /** Where a brand writes its circles; with an id, that one. */
  brand: (lang: Lang, circleId?: string) =>
    `${lang === "fr" ? "/fr/atelier/marque" : "/en/studio/brand"}${circleId ? `?circle=${circleId}` : ""}`,
  /** Who works here; with a token, the invitation to. */
  team: (lang: Lang, token?: string) =>
    `${lang === "fr" ? "/fr/atelier/equipe" : "/en/studio/team"}${token ? `?invitation=${token}` : ""}`,
} as const;
