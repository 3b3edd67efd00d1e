import type { IdeaPlan } from "../../idea-plan.ts";

export const shoeBench: IdeaPlan = {
  name: "shoe-bench",
  circle: "petit-espace",
  lang: "fr",
  author: "gaspard",
  kind: "improvement",
  improves: "le banc d’entrée à deux places",
  title: "Le banc d’entrée à chaussures mouillées",
  pitch: "Un banc à claire-voie et un bac dessous : on s’assoit, on se déchausse, l’eau reste dans le bac.",
  tags: ["entrée", "pluie", "assise"],
  views: {
    whole:
      "Un banc à lattes sur un bac bleu ; dessous, des bottes vertes et jaunes dans leur flaque, dessus, un coussin et un canard, au bout, un parapluie.",
    turned: "Du côté du coussin : les quatre paires s’égouttent dans le bac.",
    detail: "Gros plan sur les bottes jaunes et les gouttes dans le bac.",
  },
  story: `Notre entrée mesure 1,20 m sur 90 cm. Nous sommes quatre. Quand il pleut, huit chaussures y font une flaque, et la flaque va sous le parquet. Le parquet a gonflé, la porte frotte, et le propriétaire a photographié le tout.

Les meubles à chaussures sont fermés : ils sentent. Les tapis égouttoirs sont plats : on marche dedans en chaussettes. Ce qu’il faudrait, c’est un banc.

- Une assise en lames, pour que l’air passe.
- Dessous, un **bac incliné de 3°** qui se tire comme un tiroir et se vide dans l’évier.
- À un bout, un tube pour les parapluies, qui coule dans le même bac.
- Deux hauteurs de bottes : les miennes, et celles qui ont un canard sur le dessus.

J’en ai construit un en tasseaux. Il tient mon poids et celui de ma fille, debout dessus, ce qui n’était pas le plan. Reste à trouver une matière pour le bac : le zinc résonne, le plastique jaunit.`,
  life: { is: "gathering", publishedDaysAgo: 27, supporters: 6, price: 95, fans: ["jeanne"] },
};
