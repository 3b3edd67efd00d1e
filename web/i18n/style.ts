const fr = {
  title: "Nuancier",
  lead: "Toutes les pièces de la maison, dans tous leurs états.",
  colours: "Couleurs",
  type: "Caractères",
  stairs: "L’escalier",
  decisions: "La réponse tamponnée",
  buttons: "Boutons",
  forms: "Formulaires",
  tags: "Étiquettes",
  notices: "Messages",
  empty: "Rien, joliment",
  cards: "Cartes",
  timeline: "Parcours",
  people: "Personnes",
  sample: "Vos idées, montées ensemble.",
  text: "« Cœur », œuvre, Ça monte : 10 000 soutiens, 61 %, 120 €, n° 4 !",
};

const en: typeof fr = {
  title: "Style page",
  lead: "Every piece of the house, in all its states.",
  colours: "Colours",
  type: "Type",
  stairs: "The stair",
  decisions: "The stamped answer",
  buttons: "Buttons",
  forms: "Forms",
  tags: "Tags",
  notices: "Notices",
  empty: "Nothing, nicely",
  cards: "Cards",
  timeline: "Timeline",
  people: "People",
  sample: "Your ideas, built together.",
  text: "“Quotes”, 10,000 supporters, 61%, €120: figures line up.",
};

/** Words of the page that shows every component. */
export const styleMessages = { fr, en };
