import type { Said } from "../../said.ts";

export const sockLock: readonly Said[] = [
  {
    by: "salome",
    day: 1.4,
    text: "Avec un pompon, s’il vous plaît.",
    answers: [{ by: "colette", day: 0.1, text: "Je savais que ce serait vous." }],
  },
  {
    by: "kofi",
    day: 6,
    text: "Wet wool on steel: rust?",
    answers: [
      { by: "colette", day: 0.6, text: "Fil acrylique récupéré, et le U est plastifié. Deux hivers, pas une tache." },
    ],
  },
  {
    by: "pia",
    day: 104,
    text: "Pour celles et ceux qui demandent le patron : il est presque mis en page. Colette relit les diminutions.",
  },
  { by: "jeanne", day: 110.5, text: "C’est un non qui donne envie de tricoter." },
  { by: "bo", day: 140, text: "Knitted one. It looks like a snake with a scarf. I love it." },
];
