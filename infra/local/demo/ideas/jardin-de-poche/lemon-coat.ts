import type { IdeaPlan } from "../../idea-plan.ts";

export const lemonCoat: IdeaPlan = {
  name: "lemon-coat",
  circle: "jardin-de-poche",
  lang: "fr",
  author: "odile",
  kind: "new",
  title: "Le manteau d’hiver du citronnier",
  pitch: "Un manteau matelassé, à boutons, qui s’ouvre les jours doux. Le bonnet est compris.",
  tags: ["hiver", "balcon", "vêtement"],
  views: {
    whole:
      "Un citronnier en pot vêtu d’un manteau matelassé bleu à boutons jaunes, d’une écharpe rayée et d’un bonnet corail ; quelques citrons dépassent.",
    turned: "De dos : le manteau ferme jusqu’au pot, l’écharpe tombe sur le côté.",
    detail: "Gros plan sur les citrons, l’écharpe et le bonnet.",
  },
  story: `Mon citronnier passe l’hiver dehors parce que dedans, c’est moi qui le passe. Chaque novembre, je l’emballe dans un voile blanc et de la ficelle. Il a l’air d’un fantôme en retard, et le premier jour de soleil, il cuit.

Un arbre n’a pas besoin d’un emballage, il lui faut un manteau : quelque chose **qui s’ouvre**.

- Deux couches, de la laine de mouton entre les deux, une toile qui respire.
- Des boutons du haut en bas : à 12 °C, on en défait trois.
- Une ceinture sur le pot, là où le gel entre.
- Un bonnet séparé, parce que la cime gèle la première.

Trois tailles, 80 cm, 120 cm, 160 cm. Sec, il pèse 900 g ; mouillé, 1,6 kg ; deux liens le tiennent au pot.

L’écharpe ne sert à rien. Elle reste.`,
  life: { is: "gathering", publishedDaysAgo: 101, supporters: 139, price: 58, fans: ["colette", "leon", "mahaut"] },
};
