import type { Said } from "../../said.ts";

export const beeComb: readonly Said[] = [
  {
    by: "gaspard",
    day: 2,
    text: "Du bambou ou de la renouée ? La renouée, c’est gratuit et il y en a trop.",
    credited: true,
    answers: [{ by: "hugo", day: 0.3, text: "Renouée sèche, coupée en hiver : adoptée." }],
  },
  { by: "mahaut", day: 7.7, text: "La pancarte, il fallait l’écrire en danse." },
  { by: "noe", day: 90, text: "Complet chez moi aussi. J’ai ajouté une aile nord." },
  { by: "otis", day: 420, text: "Bought one, then four. I am a landlord now and I am ashamed." },
];
