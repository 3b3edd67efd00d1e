import type { IdeaPlan } from "../../idea-plan.ts";

export const beeComb: IdeaPlan = {
  name: "bee-comb",
  circle: "jardin-de-poche",
  lang: "fr",
  author: "hugo",
  kind: "new",
  title: "L’hôtel à abeilles qui grandit par cellules",
  pitch: "Un hexagone, puis deux, puis sept : on ajoute une alvéole quand la précédente est complète.",
  tags: ["animaux", "fleurs", "bois"],
  views: {
    whole:
      "Sept hexagones de bois jaune, brun et corail, bourrés de tiges creuses et montés sur un pied parmi des fleurs ; trois abeilles arrivent.",
    turned: "De profil : chaque cellule est une boîte profonde, emboîtée dans ses voisines.",
    detail: "Gros plan sur les tiges et leurs trous de tailles différentes.",
  },
  story: `Les hôtels à insectes du commerce sont de grands immeubles avec des pommes de pin. Personne n’y loge. J’ai compté, un été entier, avec un carnet : zéro locataire, une araignée concierge.

Les abeilles solitaires veulent peu : des tiges creuses, sèches, bien orientées, et pas trop de voisines. Donc **une cellule à la fois**.

- Un hexagone de 18 cm, profond de 12, plein de tiges de 3 à 9 mm.
- Quand les trous sont bouchés, c’est complet : on en emboîte un autre.
- Le fond s’ouvre, pour nettoyer en février.
- Le pied entre dans un pot lesté ; sur une rambarde, deux colliers et un câble de retenue.

Ni colle ni vernis. Une cellule mouillée pèse 1,3 kg. En hiver, on la laisse dehors : elles y dorment.

La mienne affiche complet depuis mai. J’ai mis une pancarte, elles ne lisent pas.`,
  life: {
    is: "reviewed",
    publishedDaysAgo: 604,
    toTheTopInDays: 70,
    price: 32,
    fans: ["gaspard", "noe", "mahaut"],
    steps: [
      {
        after: 16,
        to: "approved",
        reasonCodes: ["fits-our-range", "strong-demand"],
        reasons: {
          fr: `Oui, et nous avons appris quelque chose.

Une entomologiste a lu votre carnet. Elle confirme : petit, propre et plein vaut mieux que grand et décoratif. Le fond qui s’ouvre est la clé, puisqu’il permet d’ôter les parasites.

L’hexagone se découpe dans les chutes de nos étagères. C’est notre première idée sans matière neuve.`,
          en: `Yes, and we learned something.

An entomologist read your notebook. She agrees: small, clean and full beats large and decorative. The back that opens is the key, because it lets you remove parasites.

The hexagon is cut from the offcuts of our shelves. It is our first idea without any new material.`,
        },
        changeOurMind: {
          fr: "Une saison où plus d’une cellule sur quatre resterait vide.",
          en: "A season in which more than one cell in four stayed empty.",
        },
      },
      { after: 22, to: "in_development" },
      { after: 70, to: "in_beta" },
      {
        after: 150,
        to: "launched",
        message: {
          text: "En vente à l’unité, à 29 €. Six testeuses sur dix en ont ajouté une deuxième avant l’été.",
          lang: "fr",
        },
      },
    ],
  },
};
