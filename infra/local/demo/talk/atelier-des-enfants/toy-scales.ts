import type { Said } from "../../said.ts";

export const toyScales: readonly Said[] = [
  {
    by: "bo",
    day: 1,
    text: "What does a fox weigh against a train?",
    answers: [{ by: "tom", day: 0.1, text: "It depends." }],
  },
  { by: "maya", day: 40, text: "Bathroom scales are now called ‘the boring ones’." },
  { by: "tom", day: 350, text: "A school in Leeds weighs its lunch. Sandwiches are heavier than sums.", update: true },
];
