import type { Said } from "../../said.ts";

export const pedalHook: readonly Said[] = [
  {
    by: "bo",
    day: 3,
    text: "Cleats?",
    answers: [{ by: "achille", day: 0.3, text: "Oui, avec un insert. Je le dessine." }],
  },
  { by: "noe", day: 20, text: "« Un seul est tombé, et c’était le mur. » J’ai ri, puis j’ai vérifié mon mur." },
  { by: "tom", day: 38, text: "1.58 m here. Thank you for thinking of whoever lifts." },
];
