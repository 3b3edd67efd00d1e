import type { Said } from "../../said.ts";

export const lemonCoat: readonly Said[] = [
  { by: "leon", day: 0.9, text: "Le bonnet, pour adulte, ça existe ?" },
  {
    by: "colette",
    day: 2.8,
    text: "Laine de mouton : gare aux mites l’été. Cèdre dans la poche.",
    credited: true,
    answers: [
      { by: "odile", day: 0.3, text: "Il lui faut donc une poche. Le cahier des charges s’allonge et je suis ravie." },
    ],
  },
  { by: "mahaut", day: 16, text: "Le mien mesure 1,90 m et il est timide. Quatrième taille ?" },
  {
    by: "bo",
    day: 44.4,
    text: "I dressed my fig after this drawing. The neighbours say good morning to it.",
    answers: [
      { by: "odile", day: 0.2, text: "Répond-il ?" },
      { by: "bo", day: 0.4, text: "In leaves." },
    ],
  },
  {
    by: "odile",
    day: 80,
    text: "Première gelée, −4 °C. Sous le manteau : 3,5 °C. Les boutons tiennent, l’écharpe ne sert toujours à rien.",
    update: true,
  },
];
