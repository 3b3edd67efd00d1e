import type { Said } from "../../said.ts";

export const olla: readonly Said[] = [
  { by: "otis", day: 0.8, text: "A fortnight! My holidays are a fortnight. My basil has never met me after one." },
  {
    by: "wendy",
    day: 2.2,
    text: "Does the frost crack it?",
    answers: [{ by: "rosa", day: 0.3, text: "It does if full. Empty it, and it sleeps." }],
  },
];
