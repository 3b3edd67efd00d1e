import type { IdeaPlan } from "../../idea-plan.ts";

export const pedalHook: IdeaPlan = {
  name: "pedal-hook",
  circle: "velo-du-quotidien",
  lang: "fr",
  author: "achille",
  kind: "new",
  title: "Le crochet qui tient le vélo par la pédale",
  pitch: "Un bloc de bois de la taille d’un pain : on y pose la pédale, le vélo reste au mur, sans salir le mur.",
  tags: ["rangement", "mur", "entrée"],
  views: {
    whole:
      "Un vélo jaune tient au mur par sa pédale, posée dans un bloc de bois ; au-dessus, une tablette avec un casque et une plante.",
    turned: "De l’autre côté : les deux roues frôlent le mur sans le toucher.",
    detail: "Gros plan sur le bloc de bois et la pédale.",
  },
  story: `Les crochets à vélo tiennent la roue ou le cadre. La roue frotte le mur, le cadre se raye, et il faut lever quinze kilos à bout de bras. Ma compagne mesure 1,58 m : chez nous, c’est moi qui range les vélos, et ce n’est pas juste.

Une pédale, en revanche, est faite pour porter quelqu’un. Il suffit de lui donner une marche. Je propose un bloc de bois creusé, fixé à 90 cm du sol :

- on approche le vélo, on pose la pédale dans le creux, on lâche ;
- le poids tourne la manivelle d’un cran et **bloque la pédale dans le bois** ;
- les deux roues touchent à peine le mur, sur deux pastilles de liège.

On ne soulève que dix centimètres. Au-dessus du bloc, une tablette pour le casque, les clés et la plante qui n’a pas demandé à vivre là.

Trois vis, deux minutes, un mur plein ou un montant. J’en ai posé quatre chez des amis ; un seul est tombé, et c’était le mur.`,
  life: { is: "expired", publishedDaysAgo: 97, supporters: 84, price: 45, fans: ["noe", "bo"] },
};
