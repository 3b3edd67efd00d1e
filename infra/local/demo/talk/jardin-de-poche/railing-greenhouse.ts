import type { Said } from "../../said.ts";

export const railingGreenhouse: readonly Said[] = [
  {
    by: "bo",
    day: 1.1,
    text: "Wind?",
    answers: [
      { by: "rosa", day: 0.2, text: "Two hooks, one strap, and it folds when I say so, not when the wind does." },
    ],
  },
  { by: "tom", day: 9.2, text: "Tomatoes in London. I admire the optimism." },
  {
    by: "odile",
    day: 31,
    text: "Mon garde-corps fait 6 cm d’épaisseur. Vos crochets ?",
    credited: true,
    answers: [{ by: "rosa", day: 0.6, text: "Up to 7. Measured on four balconies, one of them yours now." }],
  },
];
