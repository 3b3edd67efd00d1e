import type { IdeaPlan } from "../../idea-plan.ts";

export const pageLamp: IdeaPlan = {
  name: "page-lamp",
  circle: "petit-espace",
  lang: "fr",
  author: "ines",
  kind: "new",
  title: "Une lampe qui suit la page",
  pitch: "Une lampe à deux bras dont la tête descend quand on tourne la page, pour lire à deux dans une seule pièce.",
  tags: ["lumière", "lecture"],
  views: {
    whole:
      "Une lampe à bras de bois et abat-jour jaune éclaire un livre ouvert ; à côté, une tasse bleue, des lunettes posées sur un autre livre.",
    turned: "De l’autre côté : le bras se déplie au-dessus de la page, le rond de lumière la suit.",
    detail: "Gros plan sur la page et le rond de lumière autour d’une ligne.",
  },
  story: `Notre studio n’a qu’une pièce. Quand je lis le soir, mon compagnon dort à 1,80 m de ma lampe. Toutes les liseuses à pince éclairent soit le mur, soit son visage, jamais la page entière.

Je voudrais une lampe de table avec un contrepoids très fin. La tête pèse autant que le contrepoids : un doigt la pousse, elle reste où on la laisse. L’abat-jour est profond, il ne laisse sortir qu’un rectangle de lumière, à peu près deux pages ouvertes.

J’ai bricolé un modèle avec une baguette, une boule de pétanque et un pot de yaourt. La boule est ridicule, mais **le rectangle change tout** : à un mètre, on ne voit qu’une lueur.

Il faudrait :

1. un socle lourd et petit, 18 cm au plus ;
2. un bras en bois, réparable, avec une vis et pas de rivet ;
3. une ampoule ordinaire, que l’on trouve au coin de la rue.

Je n’ai pas réussi à supprimer le petit grincement de l’articulation. Mon compagnon le décrit très bien.`,
  life: {
    is: "reviewed",
    publishedDaysAgo: 44,
    toTheTopInDays: 42,
    price: 75,
    fans: ["ada", "noe", "jeanne"],
    steps: [],
  },
};
