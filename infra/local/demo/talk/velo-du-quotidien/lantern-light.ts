import type { Said } from "../../said.ts";

export const lanternLight: readonly Said[] = [
  { by: "bo", day: 1, text: "Two onions. I weighed two onions. You are right." },
  {
    by: "tom",
    day: 4.2,
    text: "What about insects inside the sleeve?",
    answers: [{ by: "june", day: 0.4, text: "There is a mesh at the top. One moth got in and had to be interviewed." }],
  },
  {
    by: "malik",
    day: 11.3,
    text: "22 à 32 mm, donc pas les cintres de 35. Dommage pour les gravel, tant mieux pour nos sacoches.",
  },
];
