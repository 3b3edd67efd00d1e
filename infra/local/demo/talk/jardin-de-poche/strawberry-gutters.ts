import type { Said } from "../../said.ts";

export const strawberryGutters: readonly Said[] = [
  { by: "leon", day: 1.3, text: "Le merle dit 4,8. On croit le merle." },
  {
    by: "ada",
    day: 8.1,
    text: "Et le gel dans les gouttières ?",
    answers: [{ by: "fatou", day: 0.3, text: "Je les décroche à la Toussaint. Deux minutes, un vers de poésie." }],
  },
  { by: "rosa", day: 20.6, text: "Overflow into the mint: clever. Mine overflowed into the neighbour." },
  { by: "pia", day: 236, text: "Sur notre toit, acier galvanisé, 29 °C aux racines un jour à 35. Nous continuons." },
  { by: "hugo", day: 330, text: "Testeur n° 12 : 900 grammes la première semaine, dont 700 sont arrivés à la maison." },
];
