import type { Said } from "../../said.ts";

export const rainBottle: readonly Said[] = [
  {
    by: "noe",
    day: 2.1,
    text: "Et le gel ?",
    answers: [{ by: "leon", day: 0.3, text: "On vide à la Saint-Nicolas. Le robinet est en bas, exprès." }],
  },
  {
    by: "odile",
    day: 12,
    text: "L’eau du rebord, c’est aussi celle des pigeons. Un filtre ?",
    answers: [{ by: "leon", day: 0.4, text: "Une chaussette. Propre." }],
  },
];
