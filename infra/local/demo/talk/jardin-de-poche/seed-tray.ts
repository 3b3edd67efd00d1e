import type { Said } from "../../said.ts";

export const seedTray: readonly Said[] = [
  {
    by: "ada",
    day: 2.3,
    text: "Le tenon jaune tient-il quand on soulève par un seul bac ?",
    answers: [{ by: "noe", day: 0.4, text: "Jusqu’à trois bacs. À quatre, il proteste." }],
  },
  { by: "rosa", day: 15, text: "Label slot, please. I grew forty mystery plants last year.", credited: true },
  { by: "leon", day: 40.8, text: "L’escargot est-il fourni ?" },
  {
    by: "fatou",
    day: 121,
    text: "Les miens ont fait toutes les saisons sauf celle où je suis partie. Il n’a pas plu, c’est moi.",
  },
];
