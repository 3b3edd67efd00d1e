import type { Said } from "../../said.ts";

export const shoeBench: readonly Said[] = [
  { by: "jeanne", day: 1.2, text: "Le tube à parapluies qui coule dans le même bac : chapeau." },
  {
    by: "fatou",
    day: 6.4,
    text: "Pour le bac : de l’émail, comme les plats à four. Ça ne résonne pas et ça ne jaunit pas.",
    credited: true,
    answers: [{ by: "gaspard", day: 0.3, text: "De l’émail ! Mais bien sûr. Je cherche une lèchefrite de 80 cm." }],
  },
  { by: "nell", day: 15.2, text: "Two boot heights and a duck. I have exactly this family." },
];
