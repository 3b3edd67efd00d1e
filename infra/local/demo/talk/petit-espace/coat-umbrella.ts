import type { Said } from "../../said.ts";

export const coatUmbrella: readonly Said[] = [
  { by: "june", day: 1.5, text: "The tenth coat bowing to the host is the best sentence I read this month." },
  {
    by: "tom",
    day: 6,
    text: "Does it open indoors? There is the question of luck.",
    answers: [
      { by: "nell", day: 0.1, text: "It has no cloth. The superstition does not apply, I checked with my aunt." },
    ],
  },
];
