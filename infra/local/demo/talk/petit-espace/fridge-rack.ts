import type { Said } from "../../said.ts";

export const fridgeRack: readonly Said[] = [
  {
    by: "bo",
    day: 1.3,
    text: "My gap is 6.5 cm. Do I move the fridge or the wall?",
    answers: [{ by: "kofi", day: 0.1, text: "The fridge. The wall has seniority." }],
  },
  { by: "maya", day: 5, text: "Please, a lip on BOTH sides. I have met turmeric at speed.", credited: true },
  {
    by: "odile",
    day: 11.4,
    text: "Et derrière, on nettoie comment ?",
    answers: [
      {
        by: "kofi",
        day: 0.5,
        text: "You pull it out completely: the back wheels lift over the stop. Clean twice a year, find the fork.",
      },
    ],
  },
  {
    by: "pia",
    day: 128,
    text: "Largeurs retenues : 8 et 11 cm. Merci pour les 64 photos d’interstices, nous ne regarderons plus jamais une cuisine de la même façon.",
  },
  {
    by: "wendy",
    day: 296,
    text: "Tester here. Day nine, brake still soft, paprika in order of heat. I feel organised and slightly smug.",
  },
];
