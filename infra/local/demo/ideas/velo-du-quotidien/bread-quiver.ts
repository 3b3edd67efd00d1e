import type { IdeaPlan } from "../../idea-plan.ts";

export const breadQuiver: IdeaPlan = {
  name: "bread-quiver",
  circle: "velo-du-quotidien",
  lang: "fr",
  author: "basile",
  kind: "new",
  title: "Le carquois à baguettes",
  pitch: "Trois baguettes debout contre le cadre, croûte à l’air, mie au chaud, et plus aucune sous l’aisselle.",
  tags: ["courses", "repas", "ville"],
  views: {
    whole:
      "L’arrière d’un vélo vert ; un tube de cuir brun tient trois baguettes contre le cadre, un moineau bleu surveille depuis la selle.",
    turned: "De profil : le carquois est sanglé au tube, à l’écart de la pédale.",
    detail: "Gros plan sur les baguettes, leurs entailles, et l’intérêt du moineau.",
  },
  story: `Ma boulangerie est à 900 mètres. J’y vais à vélo et j’en reviens avec une baguette. Dans le panier, elle dépasse et se casse. Sur le porte-bagages, elle se plie. Sous le bras, elle arrive, mais moi, je freine d’une main.

Un carquois, donc, comme pour les flèches :

- un tube ovale de 11 cm, en cuir de chutes, doublé de lin que l’on lave ;
- deux sangles sur le tube diagonal ou sur la tige de selle, montées **sans outil** ;
- un fond à trous, car les miettes ont aussi le droit de descendre ;
- un rabat pour la pluie, en toile cirée.

Il laisse 6 cm à la pédale, je l’ai vérifié avec mes chaussures de travail. Il prend aussi un parapluie, un poireau, ou les plans d’un architecte.

Pour vélo de ville à cadre ouvert ou fermé. Pas pour enfant : le tube est trop court, et la baguette serait mangée.`,
  life: {
    is: "gathering",
    publishedDaysAgo: 66,
    supporters: 203,
    price: 38,
    fans: ["bo", "achille", "odile", "hugo"],
    welcome: { text: "Règle n° 1 respectée à la lettre, et j’ai faim.", lang: "fr" },
  },
};
