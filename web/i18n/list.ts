const fr = {
  title: "Idées",
  titleIn: (circle: string) => `Idées du cercle ${circle}`,
  lead: "Tout ce qui se prépare, se soutient et se décide ici.",
  describe: "Les idées proposées par la communauté, leur escalier de soutiens et leur échéance.",
  sorts: { newest: "Récentes", "most-supported": "Les plus soutenues", "closing-soon": "Derniers jours" },
  sortLabel: "Trier",
  allCircles: "Tous les cercles",
  circleLabel: "Cercle",
  youSupport: "Vous la soutenez",
  empty: "Rien pour l’instant. Qu’est-ce qui manque chez vous ?",
  emptyEnd: "Vous êtes au bout de la liste.",
};

const en: typeof fr = {
  title: "Ideas",
  titleIn: (circle) => `Ideas in ${circle}`,
  lead: "Everything being thought up, backed and decided here.",
  describe: "Ideas from the community, the stair each one climbs and its deadline.",
  sorts: { newest: "Newest", "most-supported": "Most supported", "closing-soon": "Closing soon" },
  sortLabel: "Sort",
  allCircles: "All circles",
  circleLabel: "Circle",
  youSupport: "You support this",
  empty: "Nothing yet. What’s missing at your place?",
  emptyEnd: "That is the end of the list.",
};

/** The list of ideas and its cards. */
export const listMessages = { fr, en };
