const fr = {
  title: "Idées",
  titleIn: (circle: string) => `Idées du cercle ${circle}`,
  titleOfTag: (tag: string) => `Idées « ${tag} »`,
  describe: "Les idées proposées par la communauté, leur escalier de soutiens et leur échéance.",
  sorts: {
    trending: "Ça monte",
    newest: "Récentes",
    "most-supported": "Les plus soutenues",
    "closing-soon": "Derniers jours",
    decided: "Dernières décisions",
  },
  /** What the order means, told to whoever reads the list. */
  leads: {
    trending: "Les soutiens des derniers jours, rapportés à la marche qu’il reste à monter.",
    newest: "Tout ce qui se prépare, se soutient et se décide ici.",
    "most-supported": "Tous les soutiens depuis la publication, quelle que soit l’étape.",
    "closing-soon": "Les échéances les plus proches d’abord. Un soutien peut tout changer.",
    decided: "Nos réponses, la plus récente d’abord. Les raisons sont sur la page de chaque idée.",
  },
  sortLabel: "Trier",
  allCircles: "Tous les cercles",
  circleLabel: "Cercle",
  tagLabel: "Mots-clés",
  youSupport: "Vous la soutenez",
  empty: "Rien pour l’instant. Qu’est-ce qui manque chez vous ?",
  emptyEnd: "Vous êtes au bout de la liste.",
};

const en: typeof fr = {
  title: "Ideas",
  titleIn: (circle) => `Ideas in ${circle}`,
  titleOfTag: (tag) => `Ideas tagged “${tag}”`,
  describe: "Ideas from the community, the stair each one climbs and its deadline.",
  sorts: {
    trending: "Trending",
    newest: "Newest",
    "most-supported": "Most supported",
    "closing-soon": "Closing soon",
    decided: "Recently decided",
  },
  leads: {
    trending: "Support from the last few days, measured against the step each idea is climbing.",
    newest: "Everything being thought up, backed and decided here.",
    "most-supported": "All support since publication, whatever the stage.",
    "closing-soon": "The nearest deadlines first. Yours may be the one that counts.",
    decided: "Our answers, the latest first. The reasons are on each idea’s page.",
  },
  sortLabel: "Sort",
  allCircles: "All circles",
  circleLabel: "Circle",
  tagLabel: "Tags",
  youSupport: "You support this",
  empty: "Nothing yet. What’s missing at your place?",
  emptyEnd: "That is the end of the list.",
};

/** The list of ideas and its cards. */
export const listMessages = { fr, en };
