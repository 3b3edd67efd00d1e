import type { Said } from "../../said.ts";

export const paperKite: readonly Said[] = [
  { by: "bo", day: 2, text: "Nineteen panels is nothing. I once lost a whole kite to a seagull." },
  {
    by: "maya",
    day: 8.4,
    text: "Baking paper takes felt pens on one side. Might survive drizzle?",
    credited: true,
    answers: [{ by: "tom", day: 0.5, text: "It flew. It also smelled of biscuits, which the testers preferred." }],
  },
  {
    by: "pia",
    day: 322,
    text: "Le réexamen est ouvert : une saison, deux familles, quatorze panneaux sur vingt encore en vol. Nous lisons leurs carnets.",
  },
];
