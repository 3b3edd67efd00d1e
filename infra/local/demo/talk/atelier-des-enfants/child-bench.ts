import type { Said } from "../../said.ts";

export const childBench: readonly Said[] = [
  {
    by: "tom",
    day: 1.5,
    text: "Real saw, age six: how?",
    answers: [
      {
        by: "ada",
        day: 0.3,
        text: "Une scie japonaise courte, un étau bas, et un adulte assis. Assis, c’est le secret.",
      },
    ],
  },
  {
    by: "hugo",
    day: 8.2,
    text: "L’étau à droite pour les gauchers, pensez-y.",
    credited: true,
    liked: "pia",
    answers: [{ by: "ada", day: 0.2, text: "Il se visse des deux côtés, maintenant. Merci Hugo." }],
  },
  { by: "malik", day: 30, text: "Mon fils a fabriqué une porte. Il manque la maison." },
  {
    by: "ada",
    day: 75,
    text: "Troisième version : 52 cm, un seul tiroir, et un crayon attaché. C’est le crayon qui disparaissait.",
    update: true,
  },
  { by: "gaspard", day: 110.6, text: "Oui ! Enfin un établi qui n’est pas en plastique sonore." },
];
