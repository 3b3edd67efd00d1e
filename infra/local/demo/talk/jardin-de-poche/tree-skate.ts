import type { Said } from "../../said.ts";

export const treeSkate: readonly Said[] = [
  {
    by: "bo",
    day: 1.1,
    text: "Helmet or I do not support.",
    answers: [{ by: "tom", day: 0.1, text: "Added. He chose yellow." }],
  },
  {
    by: "june",
    day: 18,
    text: "Has he tried an ollie?",
    answers: [{ by: "tom", day: 0.2, text: "He is an olive. It is in the name." }],
  },
];
