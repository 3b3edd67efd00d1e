/** Where a programme stands. */
const fr = { draft: "brouillon", recruiting: "candidatures ouvertes", running: "en cours", closed: "terminé" };
const en: typeof fr = { draft: "draft", recruiting: "open to testers", running: "under way", closed: "closed" };
export const programmeStageMessages = { fr, en };
