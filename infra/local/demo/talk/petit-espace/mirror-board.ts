import type { Said } from "../../said.ts";

export const mirrorBoard: readonly Said[] = [
  { by: "tom", day: 2, text: "It survived your brother leaning. I would put this on the box." },
  {
    by: "ines",
    day: 5.6,
    text: "Et la vapeur sur le miroir ?",
    answers: [{ by: "wendy", day: 0.5, text: "It clears in a minute. You get to be mysterious first." }],
  },
  {
    by: "priya",
    day: 20.3,
    text: "Could the board stop at 75 cm as well? Some of us iron sitting down.",
    credited: true,
    answers: [{ by: "wendy", day: 0.4, text: "Two notches, 75 and 90. Thank you, I had only thought of my own back." }],
  },
];
