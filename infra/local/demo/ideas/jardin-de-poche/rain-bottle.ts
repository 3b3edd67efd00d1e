import type { IdeaPlan } from "../../idea-plan.ts";

export const rainBottle: IdeaPlan = {
  name: "rain-bottle",
  circle: "jardin-de-poche",
  lang: "fr",
  author: "leon",
  kind: "new",
  title: "L’eau de pluie au bord de la fenêtre",
  pitch:
    "Trois réservoirs plats entre le volet et la vitre : onze litres de pluie, un robinet, pas une goutte chez la voisine.",
  tags: ["eau", "pluie", "fenêtre"],
  views: {
    whole:
      "Un rebord de fenêtre où une petite gouttière verte remplit trois réservoirs bleus ; un tournesol en pot et un arrosoir corail à côté.",
    turned: "De l’autre côté : la gouttière verse dans le premier réservoir, les autres se suivent.",
    detail: "Gros plan sur les réservoirs et leur niveau d’eau.",
  },
  story: `J’habite au quatrième, sans balcon. J’ai un rebord de 24 cm et une gouttière qui passe à portée de main. Chaque orage, je regarde partir à l’égout de quoi arroser mes capucines jusqu’à Noël.

Un récupérateur, c’est un tonneau, et un tonneau ne tient pas sur un rebord. Trois bouteilles plates, si :

- des réservoirs de 10 cm d’épaisseur, reliés par le bas, **pleins ils pèsent 13 kg** ;
- une sangle passée dans les gonds du volet, pour que rien ne bascule ;
- un trop-plein qui rend l’eau à la gouttière ;
- un robinet à la hauteur d’un arrosoir.

Les parois sont claires : on voit le niveau, et l’on apprend à lire le temps qu’il fait à l’envers. Contre les algues, un volet vert se rabat par-dessus.

J’ai monté un essai avec trois bidons d’huile. Il a survécu à la tempête de janvier. Il a aussi rempli ma cuisine, parce que j’avais ouvert le robinet pour le photographier.`,
  life: { is: "gathering", publishedDaysAgo: 33, supporters: 57, price: 55, fans: ["noe"] },
};
