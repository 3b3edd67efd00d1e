const fr = {
  heading: "Déjà proposé ?",
  hint: "Ces idées ressemblent à la vôtre. En soutenir une compte souvent plus que d’en lancer une deuxième.",
  support: "Soutenir celle-là plutôt",
  supporting: "Un instant…",
  supported: "C’est noté : votre soutien est donné.",
  drop: "Abandonner mon brouillon",
  failed: "Votre soutien n’est pas passé. Ouvrez l’idée pour la soutenir.",
  own: "C’est la vôtre : elle est déjà publiée.",
  closed: "Les soutiens sont clos. Vous pouvez la lire.",
  appeared: "Des idées proches de la vôtre existent déjà.",
};

const en: typeof fr = {
  heading: "Already here?",
  hint: "These ideas look like yours. Supporting one often does more than starting a second.",
  support: "Support that one instead",
  supporting: "One moment…",
  supported: "Noted: your support is given.",
  drop: "Drop my draft",
  failed: "Your support did not get through. Open the idea to support it.",
  own: "That one is yours: it is published already.",
  closed: "Support has closed. You can read it.",
  appeared: "Ideas close to yours are already here.",
};

/** Ideas like the one being written. */
export const similarMessages = { fr, en };
