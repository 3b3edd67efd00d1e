import type { Said } from "../../said.ts";

export const shoeboxLoom: readonly Said[] = [
  { by: "colette", day: 0.7, text: "La taille 36 fait une écharpe de poupée, la 45, une vraie. Gardez les deux." },
  {
    by: "fatou",
    day: 2.9,
    text: "Dès quel âge sans aide pour tendre les fils ?",
    answers: [{ by: "ines", day: 0.3, text: "Sept ans. À six, on tend, et quelqu’un retend en cachette." }],
  },
];
