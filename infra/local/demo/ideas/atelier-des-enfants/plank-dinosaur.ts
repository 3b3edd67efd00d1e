import type { IdeaPlan } from "../../idea-plan.ts";

export const plankDinosaur: IdeaPlan = {
  name: "plank-dinosaur",
  circle: "atelier-des-enfants",
  lang: "fr",
  author: "hugo",
  kind: "new",
  title: "Le dinosaure qui se monte de travers",
  pitch: "Quarante os de bois, tous compatibles : le plan propose un stégosaure, l’enfant dispose.",
  tags: ["construction", "bois", "jeu"],
  views: {
    whole:
      "Un squelette de stégosaure en planches, aux plaques de toutes les couleurs, coiffé d’un haut-de-forme ; un os et un pied attendent par terre.",
    turned: "De l’autre côté : les côtes en rang, la queue qui touche presque le sol.",
    detail: "Gros plan sur la tête, la bouche fendue, l’œil noir et le chapeau.",
  },
  story: `Les maquettes de dinosaures sont d’une grande rigueur. Chaque os a un numéro, chaque numéro une fente. On monte, on pose sur l’étagère, on n’y touche plus. Mon neveu a demandé si l’on pouvait mettre la tête derrière. La boîte a dit non.

Je voudrais un squelette qui dise oui. Quarante pièces, **un seul assemblage** : le même trou partout, la même cheville de 42 mm, serrée d’un quart de tour.

- Dès quatre ans avec de l’aide, six ans seul.
- Hêtre de 12 mm, plaques teintes, un mètre de long au plus.
- Trois plans dans la boîte : stégosaure, girafe, « à voir ».
- Tient debout sur deux, trois ou cinq pattes ; avec une, il faut réfléchir.

Rangement : un sac de toile, quatre minutes.

Une paléontologue de ma famille a vu le modèle à deux têtes. Elle a demandé où était le chapeau.`,
  life: {
    is: "reviewed",
    publishedDaysAgo: 288,
    toTheTopInDays: 76,
    price: 75,
    fans: ["ada", "tom", "fatou"],
    steps: [
      {
        after: 31,
        to: "approved",
        reasonCodes: ["fits-our-range", "strong-demand"],
        reasons: {
          fr: `Oui, pour le trou.

Un seul trou, une seule cheville, et quarante pièces deviennent quelque chose que ni vous ni nous n’avons prévu. Dans les dix familles de l’essai, personne n’a monté le stégosaure en premier.

Nous gardons le hêtre, nous ajoutons une clé en bois pour les petites mains, et le troisième plan restera vide : c’est celui que l’on nous a le plus renvoyé rempli.`,
          en: `Yes, for the hole.

One hole, one peg, and forty parts turn into something that neither you nor we had foreseen. In the ten families of the trial, nobody built the stegosaurus first.

We keep the beech, add a wooden key for small hands, and leave the third plan empty: it is the one that came back most often, filled in.`,
        },
        changeOurMind: {
          fr: "Une cheville qui se desserrerait seule avant cent montages.",
          en: "A peg that worked loose by itself before a hundred builds.",
        },
      },
    ],
  },
};
