import type { IdeaPlan } from "../../idea-plan.ts";

export const wormStool: IdeaPlan = {
  name: "worm-stool",
  circle: "jardin-de-poche",
  lang: "fr",
  author: "jeanne",
  kind: "new",
  title: "Le lombricomposteur sur lequel on s’assoit",
  pitch: "Deux plateaux, un robinet et un coussin : les épluchures disparaissent sous la personne qui épluche.",
  tags: ["compost", "assise", "cuisine"],
  views: {
    whole:
      "Un tabouret rond dont l’assise verte se soulève : dedans, des épluchures et un ver rose qui lève la tête ; un robinet goutte en bas.",
    turned: "De l’autre côté : le couvercle relevé, les deux étages et le robinet.",
    detail: "Gros plan sur les épluchures et le ver.",
  },
  story: `Un lombricomposteur, chez moi, c’est un empilement de plastique noir que l’on cache sur le balcon, où les vers ont trop chaud en juillet et trop froid en janvier. Dans la cuisine, ils seraient bien. Mais dans ma cuisine, une chose qui ne sert pas à s’asseoir n’entre pas.

Donc un tabouret. Rond, 40 cm de diamètre, 46 cm de haut :

- l’assise se soulève d’une main, on jette les épluchures, on se rassoit ;
- deux plateaux en bois huilé, percés, que l’on échange tous les deux mois ;
- un fond en terre cuite avec un robinet, pour le jus ;
- un joint de feutre sous le coussin : **pas d’odeur, pas de moucherons**, c’est la seule promesse qui compte.

Plein, il pèse 14 kg. Il supporte une personne de 110 kg, j’ai demandé à mon oncle.

Je m’en sers depuis quatorze mois. Mes invités l’apprennent en général au dessert. Deux ont changé de siège, un m’a demandé des vers.`,
  life: {
    is: "gathering",
    publishedDaysAgo: 417,
    supporters: 968,
    price: 110,
    fans: ["ada", "bo", "gaspard", "colette"],
  },
};
