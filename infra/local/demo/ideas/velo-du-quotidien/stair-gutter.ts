import type { IdeaPlan } from "../../idea-plan.ts";

export const stairGutter: IdeaPlan = {
  name: "stair-gutter",
  circle: "velo-du-quotidien",
  lang: "fr",
  author: "malik",
  kind: "new",
  title: "La gouttière qui monte les escaliers",
  pitch: "Une rampe à vélo qui se déroule sur les marches et se range, roulée, sous les boîtes aux lettres.",
  tags: ["escalier", "rangement", "pliable"],
  views: {
    whole:
      "Un escalier clair ; sur le côté, une rampe jaune articulée où grimpe un vélo corail, pendant qu’une orange descend.",
    turned: "De profil, la rampe suit la pente, marche après marche ; son bout roulé attend en haut.",
    detail: "Gros plan sur les charnières de la rampe et la roue du vélo.",
  },
  story: `Quatre étages, pas d’ascenseur, un vélo de 17 kg. Le syndic refuse une rampe fixe : elle gênerait les poussettes, les déménageurs et le goût de la copropriété.

J’ai donc cherché une rampe qui ne soit là que lorsque j’y suis. Des segments de 40 cm, creusés en gouttière, reliés par des charnières qui ne plient que dans un sens. Roulée, elle fait un cylindre de 35 cm. On la pousse du haut, elle se déroule en comptant les marches.

- Largeur 7 cm : pneus de ville, pas de cargo.
- Un crochet sur la première marche, **rien dans le mur**.
- Du caoutchouc dessous, pour l’escalier et pour les voisins.
- Une volée de dix marches par rouleau, 5,2 kg.

En montée, on marche à côté, on pousse. En descente, on freine. L’orange du dessin n’avait pas de freins ; elle va bien.`,
  life: {
    is: "reviewed",
    publishedDaysAgo: 442,
    toTheTopInDays: 168,
    price: 140,
    fans: ["achille", "noe"],
    steps: [
      {
        after: 62,
        to: "parked",
        secondLookInDays: 275,
        reasonCodes: ["needs-research", "too-costly"],
        reasons: {
          fr: `Pas encore : elle marche, et elle est trop lourde.

Dix marches, 5,2 kg : parfait. Mais vos escaliers en ont en moyenne dix-sept, et le rouleau passe alors à 9 kg, plus lourd que ce qu’il évite de porter. En aluminium mince, on gagne trois kilos et l’on perd la raideur : la rampe chante.

Un atelier de voile nous propose des segments en composite de lin. Les premiers se plient sans casser. Nous voulons un hiver d’escalier, humide et sali, avant de répondre.`,
          en: `Not yet: it works, and it is too heavy.

Ten steps, 5.2 kg: perfect. But your stairs have seventeen on average, and then the roll weighs 9 kg, more than what it saves you from carrying. In thin aluminium it loses three kilos and its stiffness: the ramp sings.

A sailmaker offers segments of flax composite. The first ones bend and do not break. We want one winter of stairs, wet and dirty, before we answer.`,
        },
        changeOurMind: {
          fr: "Moins de 6 kg pour dix-sept marches, et le même silence après un hiver.",
          en: "Under 6 kg for seventeen steps, and as silent after a winter.",
        },
      },
    ],
  },
};
