import type { Said } from "../../said.ts";

export const cardboardRivets: readonly Said[] = [
  { by: "maya", day: 2, text: "The cat pays no rent here either." },
  { by: "tom", day: 81, text: "I understand the no. I do not like it, but I understand it." },
  {
    by: "basile",
    day: 90,
    text: "Un coin en bois, glissé dans deux fentes ? Je fais un essai dimanche.",
    answers: [{ by: "otis", day: 0.3, text: "If it works, start again from mine. I shall bring the cardboard." }],
  },
];
