import type { IdeaPlan } from "../../idea-plan.ts";

export const ceilingDryer: IdeaPlan = {
  name: "ceiling-dryer",
  circle: "petit-espace",
  lang: "fr",
  author: "colette",
  kind: "improvement",
  improves: "le séchoir pliant",
  title: "Le séchoir qui monte au plafond",
  pitch: "Quatre barres, deux poulies, une corde : le linge sèche là où l’air est chaud et où personne ne marche.",
  tags: ["linge", "rangement"],
  views: {
    whole:
      "Quatre barres de bois pendues au plafond par des poulies corail, chargées de draps, de serviettes et de chaussettes ; un chat noir attend dessous.",
    turned: "De l’autre côté : un grand drap bleu, et le chat de dos.",
    detail: "Gros plan sur les chaussettes de la barre du bout.",
  },
  story: `Ma grand-mère avait un séchoir à poulies au-dessus du poêle. On y montait les draps le soir, ils étaient secs au matin. Dans mon deux-pièces, j’ai un étendoir pliant qui occupe la moitié du salon trois jours par semaine. Mes invités le contournent, ma mère le plie, mon fils fait des cabanes dessous.

Ce séchoir existe encore, en fonte, à 140 €, avec des vis prévues pour une poutre. Je n’ai pas de poutre. J’ai un plafond en plaques de plâtre et un bail.

Ce que je propose d’améliorer :

- un **rail réparti sur quatre points**, fixé dans les montants, avec un gabarit en carton pour les trouver ;
- des poulies silencieuses, et un frein qui descend doucement si la corde échappe ;
- une barre plus basse que les autres pour les chaussettes, parce qu’on les perd toujours derrière les serviettes.

Charge utile : 8 kg mouillés, c’est une machine. J’ai pesé la mienne pendant deux mois, elle n’a dépassé qu’une fois, le jour de la couette.`,
  life: {
    is: "gathering",
    publishedDaysAgo: 92,
    supporters: -2,
    price: 85,
    fans: ["ada", "salome"],
    welcome: { text: "Merci d’avoir précisé la fixation : c’est exactement la règle n° 3.", lang: "fr" },
  },
};
