import type { Said } from "../../said.ts";

export const stoolTotem: readonly Said[] = [
  {
    by: "tom",
    day: 2.5,
    text: "Where do the books go during dinner? You end on it, but you do not answer.",
    answers: [{ by: "otis", day: 0.2, text: "Under the table. I did answer. I just did not like it." }],
  },
  { by: "ines", day: 18.2, text: "Quatre tabourets, et le cinquième invité ?" },
];
