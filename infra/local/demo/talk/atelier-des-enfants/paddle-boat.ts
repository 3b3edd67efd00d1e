import type { Said } from "../../said.ts";

export const paddleBoat: readonly Said[] = [
  {
    by: "colette",
    day: 2,
    text: "Quatre ou huit pales, alors ?",
    answers: [
      { by: "malik", day: 0.2, text: "Essayez ! (Huit, mais ne le dites à personne.)" },
      { by: "bo", day: 0.4, text: "I have read it now. I cannot unread it." },
    ],
  },
  { by: "june", day: 20.2, text: "A penguin in command. At last, competence." },
];
