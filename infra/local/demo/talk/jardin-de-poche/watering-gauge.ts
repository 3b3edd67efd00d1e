import type { Said } from "../../said.ts";

export const wateringGauge: readonly Said[] = [
  { by: "rosa", day: 1.9, text: "The boat!" },
  {
    by: "kofi",
    day: 8.3,
    text: "Glass in zinc will leak. I do not want to be right.",
    answers: [{ by: "june", day: 0.2, text: "Nor do I." }],
  },
  { by: "otis", day: 99, text: "You were right, and it is the politest no I ever read." },
  {
    by: "malik",
    day: 120,
    text: "Une tige dans le couvercle, un flotteur dessous. Je dessine, si June est d’accord.",
    answers: [{ by: "june", day: 0.4, text: "Please do. Start again from mine, I will follow." }],
  },
];
