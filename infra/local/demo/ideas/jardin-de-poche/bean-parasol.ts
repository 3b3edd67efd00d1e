import type { IdeaPlan } from "../../idea-plan.ts";

export const beanParasol: IdeaPlan = {
  name: "bean-parasol",
  circle: "jardin-de-poche",
  lang: "fr",
  author: "salome",
  kind: "new",
  title: "Le parasol à haricots",
  pitch: "Un pied, huit baleines, un pot : en juillet les haricots font l’ombre, en août le déjeuner.",
  tags: ["récolte", "balcon", "assise"],
  views: {
    whole:
      "Un parasol sans toile, couvert de feuilles et de longs haricots, planté dans un grand pot ; dessous, une chaise corail et une table ronde avec un verre.",
    turned: "De biais : les haricots pendent au bout des baleines, la chaise est à l’ombre.",
    detail: "Gros plan sous le feuillage : une tige grimpe en spirale le long du pied.",
  },
  story: `Mon balcon est plein sud. En juillet, on n’y tient pas sans parasol, et le vent ne tient pas avec. La toile se gonfle, le pied part en promenade. Une année, il a visité le balcon du troisième.

Les haricots à rames, eux, laissent passer le vent. Ils montent de trois mètres en sept semaines et font une ombre qui bouge. J’ai donc gardé les baleines et retiré la toile.

- Un pied de bois dans **un pot de 40 litres** : 46 kg une fois mouillé, voilà le lest.
- Huit baleines en frêne, avec une encoche tous les 20 cm.
- Un câble au garde-corps, règle n° 2, même si le pot suffit.
- En octobre, on coupe, on replie, on composte l’ombre.

Trois étés d’essai. Le premier, j’ai semé trop tard et bronzé. Le deuxième, des pucerons. Le troisième, quarante repas.`,
  life: { is: "gathering", publishedDaysAgo: 47, supporters: 76, price: 88, fans: ["ines", "fatou"] },
};
