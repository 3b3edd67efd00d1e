import type { Said } from "../../said.ts";

export const bathDeck: readonly Said[] = [
  { by: "ada", day: 3, text: "Dix-neuf mètres carrés, et vous y mettez des dictionnaires. Respect." },
  {
    by: "jeanne",
    day: 10.2,
    text: "Pour le dos : une planche inclinée, avec une ventouse en bas.",
    credited: true,
    answers: [{ by: "odile", day: 0.2, text: "La ventouse ! Elle tient sur l’émail, j’ai essayé ce soir." }],
  },
  {
    by: "pia",
    day: 220,
    text: "Réponse à celles et ceux qui demandent : oui, il supporte une cafetière. Non, pas une lampe.",
  },
  { by: "otis", day: 410, text: "Bought it. I now work in the bath and shower at the desk." },
];
