import type { Said } from "../../said.ts";

export const basketBackpack: readonly Said[] = [
  {
    by: "bo",
    day: 0.9,
    text: "Head badge: a strip of cork on the foot. Mine has protected a heron since 2019.",
    credited: true,
    answers: [{ by: "maya", day: 0.3, text: "Cork! You have saved a badge." }],
  },
  {
    by: "otis",
    day: 6.1,
    text: "Any lid that does not allow for a baguette is a decoration. I would like this on a wall.",
  },
  {
    by: "basile",
    day: 12,
    text: "Trois baguettes, ou une seule ? Cela change toute la philosophie.",
    answers: [{ by: "maya", day: 0.2, text: "Two and a leek. I am a moderate." }],
  },
  {
    by: "odile",
    day: 33.4,
    text: "Les sangles qui se cachent : où, exactement ?",
    answers: [
      {
        by: "maya",
        day: 0.8,
        text: "Behind a flap, flat against the weave. There is a magnet. It is large and has no moving parts.",
      },
    ],
  },
  {
    by: "maya",
    day: 50,
    text: "A dozen or two before the deadline. I have told the whole supermarket. They have asked me to stop.",
    update: true,
  },
];
