import type { Lang } from "./paths.ts";

/** Addresses of the brand's own rooms: apart, so that no page that everybody loads carries them. */
export const studioPaths = {
  /** Where a brand writes its circles; with an id, that one. */
  brand: (lang: Lang, circleId?: string) =>
    `${lang === "fr" ? "/fr/atelier/marque" : "/en/studio/brand"}${circleId ? `?circle=${circleId}` : ""}`,
  /** Who works here; with a token, the invitation to. */
  team: (lang: Lang, token?: string) =>
    `${lang === "fr" ? "/fr/atelier/equipe" : "/en/studio/team"}${token ? `?invitation=${token}` : ""}`,
  moderation: (lang: Lang, ideaId?: string) =>
    `${lang === "fr" ? "/fr/atelier/moderation" : "/en/studio/moderation"}${ideaId ? `?idea=${ideaId}` : ""}`,
  duplicates: (lang: Lang, ideaId?: string) =>
    `${lang === "fr" ? "/fr/atelier/doublons" : "/en/studio/duplicates"}${ideaId ? `?idea=${ideaId}` : ""}`,
  /** Anything else that waits for a moderator: `report:…`, `held:…`, `appeal:…`. */
  deskItem: (lang: Lang, item: string) => `${studioPaths.moderation(lang)}?${new URLSearchParams({ item })}`,
  review: (lang: Lang, ideaId?: string) =>
    `${lang === "fr" ? "/fr/atelier/etude" : "/en/studio/review"}${ideaId ? `?idea=${ideaId}` : ""}`,
  insights: (lang: Lang) => (lang === "fr" ? "/fr/atelier/chiffres" : "/en/studio/figures"),
  circles: (lang: Lang) => (lang === "fr" ? "/fr/atelier/cercles" : "/en/studio/circles"),
  import: (lang: Lang) => (lang === "fr" ? "/fr/atelier/import" : "/en/studio/import"),
};
