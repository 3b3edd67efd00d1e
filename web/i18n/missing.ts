const fr = {
  404: {
    title: "Cette marche n’existe pas.",
    text: "L’adresse ne mène à rien. Le lien a peut-être été coupé en route.",
  },
  410: {
    title: "Cette idée n’est plus ici.",
    text: "Elle a été retirée ou supprimée. Son adresse ne servira à aucune autre.",
  },
  yours: "C’était la vôtre ? Les raisons sont dans votre espace",
  500: {
    title: "Quelque chose a lâché, chez nous.",
    text: "Rien n’est perdu de votre côté. Réessayez dans une minute.",
  },
  goneBy: {
    author: "La personne qui l’avait proposée l’a retirée. Son adresse ne servira à aucune autre.",
    moderator: "La modération l’a supprimée. Son adresse ne servira à aucune autre.",
  },
  perhapsPrivate: "À moins que cette page ne soit privée : ses membres la voient une fois la connexion faite.",
  perhapsCircle: "À moins qu’un cercle privé ne se tienne ici : on y entre sur invitation ou sur demande.",
  signIn: "Se connecter",
  ask: "Demander à entrer",
  home: "Retour à l’accueil",
  ideas: "Voir les idées",
  reference: "Référence à nous donner si cela dure :",
};

const en: typeof fr = {
  404: {
    title: "That step does not exist.",
    text: "The address leads nowhere. The link may have lost a piece on the way.",
  },
  410: { title: "This idea is gone.", text: "It was withdrawn or removed. Its address will not be given to another." },
  yours: "Was it yours? The reasons are in your space",
  500: { title: "Something gave way, on our side.", text: "Nothing is lost on yours. Try again in a minute." },
  goneBy: {
    author: "Its author withdrew it. Its address will not be given to another.",
    moderator: "A moderator removed it. Its address will not be given to another.",
  },
  perhapsPrivate: "Unless it is a private page: its members see it once they have signed in.",
  perhapsCircle: "Unless a private circle lives here: one comes in by invitation or by asking.",
  signIn: "Sign in",
  ask: "Ask to be let in",
  home: "Back home",
  ideas: "See the ideas",
  reference: "If it lasts, give us this reference:",
};

/** Answers instead of a page. */
export const missingMessages = { fr, en };
