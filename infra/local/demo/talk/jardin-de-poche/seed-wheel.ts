import type { Said } from "../../said.ts";

export const seedWheel: readonly Said[] = [
  { by: "ada", day: 3, text: "Ma mère range les siennes par couleur. Cela va barder." },
  {
    by: "hugo",
    day: 11.5,
    text: "Quatre anneaux seraient mieux que deux : j’habite à 900 mètres, avril n’y existe pas.",
    credited: true,
    liked: "pia",
    answers: [{ by: "rosa", day: 0.6, text: "Four it is. I had forgotten that mountains are a thing." }],
  },
  { by: "nell", day: 200, text: "Bought leeks. Send help." },
];
