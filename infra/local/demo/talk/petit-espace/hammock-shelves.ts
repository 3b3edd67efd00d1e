import type { Said } from "../../said.ts";

export const hammockShelves: readonly Said[] = [
  { by: "colette", day: 2.2, text: "180 kg de papier. Enfin une raison de ne rien jeter." },
  {
    by: "gaspard",
    day: 6.8,
    text: "Calcul rapide : à 2,40 m avec peu de flèche, la corde tire plus que le poids de la personne. Cela m’inquiète.",
    answers: [
      { by: "june", day: 0.3, text: "It worries me too, but only when I am in it." },
      { by: "pia", day: 1.1, text: "Cela nous inquiète également. Nous l’essaierons avec des sacs, pas avec June." },
    ],
  },
  { by: "otis", day: 14.1, text: "I fall asleep at page three anyway. This would save a step." },
  {
    by: "pia",
    day: 121.6,
    text: "La décision est là, et c’est un non que nous aurions préféré ne pas écrire. Si un cadre autoporteur vous vient, notre établi est libre.",
    answers: [{ by: "june", day: 0.2, text: "Fair. I slept in it for a whole novel and I agree with you." }],
  },
];
