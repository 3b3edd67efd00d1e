import type { Said } from "../../said.ts";

export const doorDesk: readonly Said[] = [
  {
    by: "ines",
    day: 2.2,
    text: "Et si quelqu’un ouvre la porte pendant que j’écris ?",
    answers: [
      {
        by: "tom",
        day: 0.1,
        text: "Then you have a visitor and a laptop on the floor. There is a bolt. It is in the drawing, next to the shame.",
      },
      { by: "jeanne", day: 0.4, text: "Une porte d’armoire, alors. Personne n’entre par l’armoire." },
    ],
  },
  {
    by: "kofi",
    day: 12.6,
    text: "Hollow doors carry nothing. Mine is cardboard with opinions. You need a solid one, or a plate on both sides.",
    credited: true,
    answers: [
      { by: "tom", day: 0.6, text: "Plate on both sides: yes. Drawn in since this morning, with your name on it." },
    ],
  },
  {
    by: "gaspard",
    day: 30.8,
    text: "Les charnières d’une porte sont prévues pour une porte. À 25 kg de plus, changez-les pour trois de 100 mm.",
    answers: [{ by: "tom", day: 0.3, text: "Three hinges. My landlord will learn a new word." }],
  },
  { by: "june", day: 51, text: "I worked at a door for two years. It had no desk. This is better." },
];
