import type { Said } from "../../said.ts";

export const marblePlanks: readonly Said[] = [
  { by: "ines", day: 3, text: "Des billes de 42 mm, merci pour la voisine du dessous, c’est moi." },
  { by: "maya", day: 14, text: "My son built a slope upwards. He says it is for later." },
  { by: "tom", day: 295, text: "Tester: 41 minutes without a sound, then a very large one." },
  {
    by: "pia",
    day: 440,
    text: "Elle est en vente. Merci à toutes les familles, et pardon pour les plinthes.",
    answers: [
      { by: "gaspard", day: 0.3, text: "Ma fille demande si « le trou d’avant » est dans la notice." },
      { by: "pia", day: 0.4, text: "Page 2. Avec son accord." },
    ],
  },
];
