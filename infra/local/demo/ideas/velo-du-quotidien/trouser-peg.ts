import type { IdeaPlan } from "../../idea-plan.ts";

export const trouserPeg: IdeaPlan = {
  name: "trouser-peg",
  circle: "velo-du-quotidien",
  lang: "fr",
  author: "hugo",
  kind: "new",
  title: "La pince à pantalon qui ne se perd pas",
  pitch: "Une pince à linge géante : sur la jambe pour rouler, sur le sac pour se rappeler, sur la porte pour partir.",
  tags: ["vêtement", "ville", "bois"],
  views: {
    whole:
      "Une jambe de pantalon marine, une chaussure corail sur sa pédale, et une grande pince à linge jaune qui serre l’ourlet loin du plateau.",
    turned: "De côté : la pince tient l’ourlet, la chaîne passe sans le toucher.",
    detail: "Gros plan sur la pince, son ressort, et la chaussette rayée.",
  },
  story: `J’ai possédé quarante pinces à pantalon. Elles sont toutes quelque part. Ce sont des anneaux de métal fins, discrets, réfléchissants d’un côté et introuvables de l’autre.

Je propose l’inverse de la discrétion : une pince à linge de 16 cm, en bois teinté jaune. On la voit, donc on l’a.

- Elle serre l’ourlet sans le froisser, grâce à deux patins de feutre.
- Les branches portent **une bande réfléchissante** sur les deux faces.
- Arrivé, on l’accroche à la bandoulière du sac, ou à la plante du bureau.
- Le ressort est une simple boucle d’acier, qui se change.

Pour tout vélo de ville sans carter, pantalons de 18 à 28 cm de large en bas. Les jupes aussi, ma sœur a essayé.

Réserve honnête : dans une réunion, il faut accepter de répondre à une question.`,
  life: { is: "submitted", daysAgo: 1.1 },
};
