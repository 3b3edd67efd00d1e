import type { IdeaPlan } from "../../idea-plan.ts";

export const potDrums: IdeaPlan = {
  name: "pot-drums",
  circle: "atelier-des-enfants",
  lang: "fr",
  author: "basile",
  kind: "new",
  title: "La batterie en pots de fleurs",
  pitch: "Une grosse caisse, quatre pots, deux couvercles : le rythme, sans abonnement au conservatoire.",
  tags: ["musique", "réemploi", "jeu"],
  views: {
    whole:
      "Une batterie faite d’un fût corail, de pots de terre et de couvercles en guise de cymbales ; un ours en peluche écoute, casque sur les oreilles.",
    turned: "De côté : les pots montent et descendent sur leurs pieds, à la taille de qui joue.",
    detail: "Gros plan sur l’ours, son casque, et le fût à cible jaune.",
  },
  story: `Mon fils tape. Sur la table, sur les casseroles, sur son frère. On m’a conseillé la patience, puis la batterie. La batterie coûte 300 € et elle est réglée par quelqu’un d’autre.

Un pot de fleurs sonne. Deux pots sonnent différemment. Avec une peau tendue dessus, on a une batterie, et **l’enfant l’a accordée** : un pot plus grand, un lien plus serré, cela s’entend.

- Dès cinq ans avec de l’aide, sept ans sans.
- Un support en bois à trois hauteurs, des colliers qui prennent n’importe quel pot de 12 à 30 cm.
- Des peaux en toile enduite, que l’on change.
- Deux couvercles percés, tenus par un papillon.

Rangement : les pots s’empilent dans la grosse caisse, quatre minutes, cinq si l’on proteste.

L’ours a son casque. Les voisins ont été prévenus par écrit.`,
  life: {
    is: "reviewed",
    publishedDaysAgo: 415,
    toTheTopInDays: 82,
    price: 95,
    fans: ["gaspard", "ines"],
    steps: [
      {
        after: 35,
        to: "not_approved",
        reasonCodes: ["safety", "not-what-we-do"],
        reasons: {
          fr: `Non, à cause de la terre cuite, et un peu des décibels.

Un pot frappé tient longtemps, puis il éclate d’un coup. Sur quatorze pots, trois ont cédé en un mois, dont un en morceaux tranchants de moins de 4 cm : c’est notre règle n° 2, et elle n’a pas d’exception.

En métal, plus de risque, mais 96 décibels à l’oreille de l’enfant. En bois, c’est sûr, c’est doux, et ce n’est plus une batterie : nos jeunes juges ont été francs.

Le support à colliers, lui, est une vraie trouvaille.`,
          en: `No, because of the terracotta, and a little because of the decibels.

A pot that is struck holds for a long time, then breaks all at once. Of fourteen, three gave way within a month, one in sharp pieces under 4 cm: that is our rule 2, and it has no exception.

In metal there is no such risk, but 96 decibels at the child’s ear. In wood it is safe and soft, and no longer a drum kit: our young judges were frank.

The stand with its collars is a real find, though.`,
        },
        changeOurMind: {
          fr: "Des fûts en carton épais, ou le support seul, pour autre chose que des pots. Repartez de là.",
          en: "Drums of thick cardboard, or the stand alone for something other than pots. Start again from there.",
        },
      },
    ],
  },
};
