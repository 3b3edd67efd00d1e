import type { Said } from "../../said.ts";

export const pumpCane: readonly Said[] = [
  { by: "salome", day: 2, text: "Le manomètre vers le haut. Comment n’y a-t-on pas pensé plus tôt ?" },
  { by: "bo", day: 5, text: "Eighteen strokes with dignity is my new training plan." },
  { by: "june", day: 300, text: "It opens gates, and conversations." },
  {
    by: "wendy",
    day: 380,
    text: "The duck has been stroked by two hundred people at the market. It shines.",
    update: true,
  },
];
