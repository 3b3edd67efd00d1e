import type { Said } from "../../said.ts";

export const puppetBox: readonly Said[] = [
  { by: "bo", day: 2, text: "My niece sees the audience arrive. So does the dog." },
  {
    by: "fatou",
    day: 25,
    text: "Les patères : deux par marionnette, sinon le roi froisse sa robe.",
    credited: true,
    answers: [{ by: "maya", day: 0.5, text: "Two pegs. The king thanks you." }],
  },
  { by: "pia", day: 320, text: "Le théâtre fait la tournée de deux écoles. Un loup a été mordu." },
];
