import type { Said } from "../../said.ts";

export const breadQuiver: readonly Said[] = [
  {
    by: "odile",
    day: 0.7,
    text: "Et les miennes, sans gluten, qui sont des briques ?",
    answers: [{ by: "basile", day: 0.2, text: "Elles iront au fond. Elles feront lest." }],
  },
  {
    by: "achille",
    day: 3.2,
    text: "6 cm de la pédale, en pointure 46 ?",
    credited: true,
    answers: [
      { by: "basile", day: 0.3, text: "En 44. J’ai demandé à un voisin en 47 : il frotte. Je décale d’un centimètre." },
    ],
  },
  {
    by: "bo",
    day: 8.8,
    text: "Sparrow included?",
    answers: [{ by: "basile", day: 0.1, text: "Fourni par le quartier." }],
  },
  { by: "hugo", day: 15.5, text: "Le lin lavable, c’est le détail qui m’a fait soutenir." },
  {
    by: "kofi",
    day: 31.2,
    text: "I would carry architects’ plans in it and say it is bread.",
    answers: [{ by: "basile", day: 0.4, text: "L’inverse se fait aussi." }],
  },
  {
    by: "basile",
    day: 59,
    text: "Cent, et plus encore ! Merci à la boulangerie, qui a mis le dessin dans sa vitrine.",
    update: true,
  },
];
