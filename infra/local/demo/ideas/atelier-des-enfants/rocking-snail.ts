import type { IdeaPlan } from "../../idea-plan.ts";

export const rockingSnail: IdeaPlan = {
  name: "rocking-snail",
  circle: "atelier-des-enfants",
  lang: "fr",
  author: "colette",
  kind: "new",
  title: "L’escargot à bascule",
  pitch: "Plus lent qu’un cheval, beaucoup plus large : une bascule qui ne verse pas et porte sa maison.",
  tags: ["jeu", "bois", "assise"],
  views: {
    whole:
      "Un escargot à bascule vert à coquille corail en spirale, un siège jaune derrière la tête ; trois cubes à côté.",
    turned: "De l’autre côté : la coquille vue de face, les patins de bois.",
    detail: "Gros plan sur la tête, les antennes et le siège.",
  },
  story: `Le cheval à bascule de la famille a trois générations et quatre points de suture. Il est haut, étroit, et il galope. Mon petit-fils de deux ans n’a pas envie de galoper. Il a envie de se balancer en regardant le mur, comme tout le monde.

L’escargot est large, bas, et n’est pressé pour personne :

- assise à 24 cm, les pieds touchent toujours le sol ;
- des patins longs, **à butée** : il ne peut pas se retourner, j’ai essayé avec un sac de farine, puis avec mon gendre ;
- la coquille est un dossier, et un coffre : on y range l’ours, le biscuit, le caillou du jour ;
- les cornes sont les poignées, terminées par deux boules de feutre.

En bois tourné pour la coquille, en contreplaqué pour le reste. De dix-huit mois à quatre ans, seul dès que l’on sait s’asseoir.

J’hésite sur la spirale : peinte, elle s’use ; gravée, elle retient le yaourt. À la maison, nous avons tranché pour le yaourt.`,
  life: { is: "gathering", publishedDaysAgo: 118, supporters: -4, price: 115, fans: ["gaspard", "bo"] },
};
