import type { Said } from "../../said.ts";

export const wormStool: readonly Said[] = [
  {
    by: "ada",
    day: 1.6,
    text: "Je m’assois dessus en pensant à eux, ou sans y penser ?",
    answers: [{ by: "jeanne", day: 0.2, text: "Sans. Ils vous le rendent." }],
  },
  {
    by: "bo",
    day: 4.4,
    text: "How many worms come in the box?",
    answers: [
      { by: "jeanne", day: 0.5, text: "Aucun : ils viennent d’une voisine. C’est la règle, et c’est plus gai." },
    ],
  },
  {
    by: "mahaut",
    day: 12,
    text: "Et les agrumes ?",
    answers: [
      { by: "jeanne", day: 0.2, text: "Peu, et jamais la clémentine entière. Ils boudent." },
      { by: "fatou", day: 0.8, text: "Les miens adorent le marc. Ils sont un peu nerveux." },
    ],
  },
  {
    by: "gaspard",
    day: 25.5,
    text: "Le joint de feutre : doublez-le. Le premier se tasse au bout d’un an, j’ai eu la même chose sur un coffre.",
    credited: true,
    liked: "pia",
  },
  { by: "nell", day: 60.3, text: "My guests also learn of it at dessert. One has asked to be seated by the door." },
  {
    by: "jeanne",
    day: 100,
    text: "Quatorze mois sans odeur, double feutre posé. La seule plainte vient du coussin, qui voudrait être vu.",
    update: true,
  },
  {
    by: "rosa",
    day: 160.2,
    text: "What does it do in a heatwave?",
    answers: [{ by: "jeanne", day: 0.4, text: "Un linge mouillé sur le couvercle. À 34 °C dehors, 23 dedans." }],
  },
  {
    by: "kofi",
    day: 240,
    text: "110 kg uncle: standing or sitting?",
    answers: [{ by: "jeanne", day: 0.1, text: "Assis. Il a pris une deuxième part de tarte, pour la science." }],
  },
  { by: "pia", day: 330, text: "Mille approche. Nous n’y sommes pour rien, mais nous comptons aussi." },
  {
    by: "leon",
    day: 402,
    text: "Je l’ai montré à ma classe. Vingt-six enfants veulent s’asseoir dessus, aucun ne veut ouvrir.",
  },
];
