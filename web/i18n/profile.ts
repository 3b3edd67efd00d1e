const fr = {
  describe: (name: string, brand: string) => `${name}, membre de ${brand}.`,
  since: "Ici depuis le",
  ideas: "Ses idées",
  supports: "Ses soutiens",
  circles: "Ses cercles",
  nothing: "Rien à montrer pour l’instant.",
};
const en: typeof fr = {
  describe: (name, brand) => `${name}, member of ${brand}.`,
  since: "Here since",
  ideas: "Ideas",
  supports: "Supports",
  circles: "Circles",
  nothing: "Nothing to show yet.",
};
/** A person’s public page. */
export const profileMessages = { fr, en };
