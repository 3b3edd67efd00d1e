import type { Said } from "../../said.ts";

export const sinkBridge: readonly Said[] = [
  { by: "maya", day: 0.6, text: "The wooden wedge as a brake: yes. My current board has seen the sea." },
  {
    by: "mahaut",
    day: 2.2,
    text: "Le bois de bout, c’est lourd. Vous l’avez pesé ?",
    answers: [{ by: "priya", day: 0.4, text: "2.9 kg in maple. It stays where you put it, like an aunt." }],
  },
  {
    by: "kofi",
    day: 4.1,
    text: "Support for the fish.",
    answers: [{ by: "priya", day: 0.1, text: "He sends his regards from the bathtub." }],
  },
  {
    by: "pia",
    day: 9.3,
    text: "Question de notre part : la passoire se lave-t-elle en machine, et le trou la garde-t-il en place quand on penche la planche ?",
    answers: [{ by: "priya", day: 0.7, text: "Yes, and only up to 20 degrees. I will cut a groove." }],
  },
];
