const fr = {
  circles: {
    title: "Mes cercles",
    none: "Aucun cercle pour l’instant.",
    find: "Voir les cercles",
    since: (when: string) => `depuis le ${when}`,
    private: "privé",
    leave: "quitter",
  },
  follows: {
    title: "Ce que je suis",
    none: "Vous ne suivez encore ni idée ni personne.",
    find: "Parcourir les idées",
    since: (when: string) => `depuis le ${when}`,
    stop: "Ne plus suivre",
    stopped: (name: string) => `Vous ne suivez plus « ${name} ».`,
  },
  profile: {
    title: "Mon profil public",
    name: "Nom affiché",
    nameHint: "Les idées déjà publiées gardent le nom sous lequel elles ont été envoyées.",
    shows: "Mon profil montre",
    choices: { ideas: "mes idées publiées", supports: "mes soutiens", circles: "mes cercles publics" },
    save: "Enregistrer",
    saved: "C’est enregistré. La page suit dans la minute.",
    see: "Voir mon profil",
  },
};

const en: typeof fr = {
  circles: {
    title: "My circles",
    none: "No circle yet.",
    find: "See the circles",
    since: (when) => `since ${when}`,
    private: "private",
    leave: "leave",
  },
  follows: {
    title: "What I follow",
    none: "You follow no idea and nobody yet.",
    find: "Browse ideas",
    since: (when) => `since ${when}`,
    stop: "Stop following",
    stopped: (name) => `You no longer follow “${name}”.`,
  },
  profile: {
    title: "My public profile",
    name: "Name shown",
    nameHint: "Ideas already published keep the name they were submitted with.",
    shows: "My profile shows",
    choices: { ideas: "my published ideas", supports: "my supports", circles: "my public circles" },
    save: "Save",
    saved: "Saved. The page follows within a minute.",
    see: "See my profile",
  },
};

/** In one's own space: circles, what one follows, one's public profile. */
export const ownThingsMessages = { fr, en };
