import type { Said } from "../../said.ts";

export const mushroomDrawers: readonly Said[] = [
  { by: "otis", day: 1.4, text: "My bottom drawer has been ready for years." },
  {
    by: "jeanne",
    day: 4.9,
    text: "Les spores dans une chambre, vous avez regardé ? Les pleurotes en donnent beaucoup si l’on cueille tard.",
    credited: true,
    answers: [
      {
        by: "nell",
        day: 0.7,
        text: "I pick before the caps flatten, and I am adding a felt in the top slit. This should be in the text, you are right.",
      },
    ],
  },
  { by: "tom", day: 12.2, text: "The red one has better housing than I do." },
  {
    by: "basile",
    day: 40.4,
    text: "Cela marche aussi dans une commode de grand-mère, ou faut-il vraiment du zinc ?",
    answers: [{ by: "nell", day: 0.3, text: "Zinc. Grandmother’s chest will not forgive." }],
  },
  { by: "nell", day: 90, text: "Second harvest, 1.1 kg. The café wants half, since it is their coffee.", update: true },
];
